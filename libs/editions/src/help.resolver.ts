import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@mamori/platform';
import type { GlossaryTerm } from './schema.gen';
import { shippedHelp } from './shipped-help';

@Resolver()
export class HelpResolver {
  @Allow('edition:read')
  @Query('glossary')
  glossary(): readonly GlossaryTerm[] {
    return shippedHelp().glossary;
  }
}
