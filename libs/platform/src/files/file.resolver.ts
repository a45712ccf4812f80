import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../graphql/allow';
import { present } from '../graphql/present';
import type { BeginUploadInput, BeginUploadResult } from '../graphql/schema.gen';
import { FilesService } from './files.service';

@Resolver()
export class FileResolver {
  constructor(private readonly files: FilesService) {}

  @Allow('evidence:add')
  @Mutation('beginUpload')
  async begin(@Args('input') input: BeginUploadInput): Promise<BeginUploadResult> {
    return present(await this.files.begin(input), {
      UploadBegun: ({ id }): BeginUploadResult => ({ __typename: 'UploadBegun', id }),
      UploadNotTaken: ({ message }) => ({ __typename: 'UploadNotTaken', message }),
      UploadQuotaReached: ({ message }) => ({ __typename: 'UploadQuotaReached', message }),
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }
}
