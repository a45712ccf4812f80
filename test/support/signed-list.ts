import { newId } from '@mamori/platform';
import type { Page } from 'playwright-core';
import type { Product } from './product';

/** Signs the list of some clinic as whoever uses the page, its entry question answered いいえ; gives the version's id. */
export async function signSomeList({ url, database }: Product, page: Page, notThis: string): Promise<string> {
  const [list] = await database.asSuperuser<{ id: string; gate: string }>(
    `select c.id, a.item_id as gate from app.checklists c
       join app.answers a on a.tenant_id = c.tenant_id and a.checklist_id = c.id and a.is_gate
      where c.id <> $1 order by c.id limit 1`,
    [notThis],
  );
  await page.goto(`${url}/checklists/${list?.id}?item=${list?.gate}`);
  await page.getByRole('radio', { name: 'いいえ' }).first().check({ force: true });
  await page.getByRole('button', { name: '確定する' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '確定する' }).click();
  await page.getByRole('link', { name: '確定版を見る・印刷' }).click();
  await page.waitForURL(/\/signed-checklists\/./);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Puts a question about a line of the list to a member; gives its id. */
export async function putQuestion({ database }: Product, checklistId: string, email: string): Promise<string> {
  const id = newId();
  await database.asSuperuser(
    `insert into app.answer_proposals (tenant_id, id, clinic_id, checklist_id, item_id, source, asked_of, asked_of_name,
       asked_by, asked_by_name, question_note, state)
     select a.tenant_id, $1, a.clinic_id, a.checklist_id, a.item_id, 'colleague', m.id, m.display_name, m.id,
            m.display_name, 'サーバーの更新予定はいつですか。', 'asked'
       from app.answers a join app.members m on m.tenant_id = a.tenant_id and m.email = $3
      where a.checklist_id = $2 and not a.is_gate order by a.item_id limit 1`,
    [id, checklistId, email],
  );
  return id;
}
