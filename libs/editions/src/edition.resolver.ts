import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@mamori/platform';
import { EditionsService } from './editions.service';
import type { Edition } from './schema.gen';

@Resolver()
export class EditionResolver {
  constructor(private readonly editionsService: EditionsService) {}

  @Allow('edition:read')
  @Query('editions')
  editions(): Promise<readonly Edition[]> {
    return this.editionsService.list();
  }
}
