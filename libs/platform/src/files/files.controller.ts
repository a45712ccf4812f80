import { Body, Controller, Get, Header, Param, Put, Res, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { say } from '../actor/actor';
import { Allow } from '../graphql/allow';
import type { StoredFile } from '../graphql/schema.gen';
import { notFound } from '../errors/fault';
import { FetchFile } from './fetch-file';
import { toStoredFile } from './files.service';
import { ReceiveFile, type ReceiveOutcome } from './receive-file';

const STATUS = { TooLarge: 413, TooSlow: 408, Incomplete: 400, refused: 422 } as const;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Why the bytes did not arrive; the file is still expected. */
interface NotReceived {
  readonly message: string;
}

/** What the controller needs of a reply, whatever the server. */
interface Reply {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
}

/** Takes the bytes of announced files and hands out those that are available. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly receiving: ReceiveFile,
    private readonly fetching: FetchFile,
  ) {}

  /** Answers the file as it then stands: 200 when it is kept, 422 when it is not taken. May be sent again at any time. */
  @Allow('evidence:add')
  @Put(':id')
  async put(
    @Param('id') id: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StoredFile | NotReceived> {
    const outcome = await this.receiving.receive(known(id), body instanceof Readable ? body : Readable.from([]));
    if (outcome.type !== 'FileReceived') {
      // What is still to come is not read.
      reply.header('connection', 'close');
      reply.status(STATUS[outcome.type]);
      return { message: sayNotReceived(outcome.type) };
    }
    const file = toStoredFile(outcome.file);
    if (file.state === 'refused' || file.state === 'infected') reply.status(STATUS.refused);
    return file;
  }

  /** Never shown in a page of ours: an attachment, of the kind that was found in it. */
  @Allow('evidence:read')
  @Get(':id')
  @Header('cache-control', 'no-store')
  async get(@Param('id') id: string): Promise<StreamableFile> {
    const { file, body } = await this.fetching.fetch(known(id));
    return new StreamableFile(body, {
      type: file.contentType,
      length: file.bytes,
      disposition: attachment(file.name),
    });
  }
}

function known(id: string): string {
  if (!UUID.test(id)) throw notFound('file', id);
  return id;
}

/** The name as people know it, in the form of RFC 8187, and a plain one for whoever does not read that. */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  return `attachment; filename="file${ending}"; filename*=UTF-8''${encoded}`;
}

function sayNotReceived(why: Exclude<ReceiveOutcome['type'], 'FileReceived'>): string {
  switch (why) {
    case 'TooLarge':
      return say(
        '送られてきたファイルが、知らされた大きさを超えています。もう一度選んで送ってください。',
        'More was sent than was announced. Please choose the file again and send it.',
      );
    case 'TooSlow':
    case 'Incomplete':
      return say(
        '通信が途中で切れました。電波のよいところで、もう一度送ってください。',
        'The connection was lost on the way. Please send it again where the signal is good.',
      );
  }
}
