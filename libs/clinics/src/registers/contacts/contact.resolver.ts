import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  ClinicContact,
  ConfirmContactInput,
  ConfirmContactResult,
  ContactBook,
  ContactChangedMeanwhile,
  ContactSaved,
  RemoveContactInput,
  RemoveContactResult,
  RestoreContactInput,
  RestoreContactResult,
  SaveChartPlaceInput,
  SaveChartPlaceResult,
  SaveContactInput,
  SaveContactResult,
  TooManyContacts,
} from '../../schema.gen';
import {
  type ConfirmContactOutcome,
  ContactService,
  type RemoveContactOutcome,
  type RestoreContactOutcome,
  type SaveChartPlaceOutcome,
  type SaveContactOutcome,
} from './contact.service';
import { MOST_CONTACTS } from './policy/enter-contact';

const ContactSaved = ({ contact }: { readonly contact: ClinicContact }): ContactSaved => ({
  __typename: 'ContactSaved',
  contact,
});
const ContactChangedMeanwhile = ({ current }: { readonly current: ClinicContact }): ContactChangedMeanwhile => ({
  __typename: 'ContactChangedMeanwhile',
  message: say(
    'ほかの人がこの連絡先を先に変更しました。いまの内容を確かめて、もう一度操作してください。',
    'Somebody else changed this contact first. Please look at what it says now and try again.',
  ),
  current,
});
const TooManyContacts = (): TooManyContacts => ({
  __typename: 'TooManyContacts',
  message: say(
    `連絡先は${MOST_CONTACTS}件までです。使わないものを削除してから追加してください。`,
    `A chart holds ${MOST_CONTACTS} contacts. Please remove those that are not needed, then add.`,
  ),
});

@Resolver()
export class ContactResolver {
  constructor(private readonly contacts: ContactService) {}

  @Allow('register:read')
  @Query('contactBook')
  book(@Args('clinicId') clinicId: string): Promise<ContactBook> {
    return this.contacts.book(clinicId);
  }

  @Allow('register:edit')
  @Mutation('saveContact')
  async save(@Args('input') input: SaveContactInput): Promise<SaveContactResult> {
    return present<SaveContactOutcome, SaveContactResult>(await this.contacts.save(input), {
      ContactSaved,
      TooManyContacts,
      ContactChangedMeanwhile,
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('register:edit')
  @Mutation('confirmContact')
  async confirm(@Args('input') input: ConfirmContactInput): Promise<ConfirmContactResult> {
    return present<ConfirmContactOutcome, ConfirmContactResult>(await this.contacts.confirm(input), {
      ContactSaved,
      ContactChangedMeanwhile,
      NumberMissing: () => ({
        __typename: 'NumberMissing',
        message: say(
          'この連絡先には電話番号がありません。編集して番号を入力してください。',
          'This contact has no telephone number. Please edit it and enter one.',
        ),
      }),
    });
  }

  @Allow('register:edit')
  @Mutation('removeContact')
  async remove(@Args('input') input: RemoveContactInput): Promise<RemoveContactResult> {
    return present<RemoveContactOutcome, RemoveContactResult>(await this.contacts.remove(input), {
      ContactRemoved: ({ contact }) => ({ __typename: 'ContactRemoved', contact }),
      ContactChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('restoreContact')
  async restore(@Args('input') input: RestoreContactInput): Promise<RestoreContactResult> {
    return present<RestoreContactOutcome, RestoreContactResult>(await this.contacts.restore(input), {
      ContactSaved,
      TooManyContacts,
      ContactChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('saveChartPlace')
  async savePlace(@Args('input') input: SaveChartPlaceInput): Promise<SaveChartPlaceResult> {
    return present<SaveChartPlaceOutcome, SaveChartPlaceResult>(await this.contacts.savePlace(input), {
      ChartPlaceSaved: ({ keptWhere, chartVersion }) => ({ __typename: 'ChartPlaceSaved', keptWhere, chartVersion }),
      ChartPlaceChangedMeanwhile: ({ keptWhere, chartVersion }) => ({
        __typename: 'ChartPlaceChangedMeanwhile',
        message: say(
          'ほかの人が保管場所を先に変更しました。いまの内容を確かめて、もう一度保存してください。',
          'Somebody else changed the place first. Please look at what it says now and save again.',
        ),
        keptWhere,
        chartVersion,
      }),
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }
}
