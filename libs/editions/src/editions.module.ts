import { Module } from '@nestjs/common';
import { EditionCatalogue } from './edition-catalogue';
import { EditionResolver } from './edition.resolver';
import { EditionsRepository } from './editions.repository';
import { EditionsService } from './editions.service';

@Module({
  providers: [EditionCatalogue, EditionResolver, EditionsRepository, EditionsService],
  exports: [EditionCatalogue, EditionsService],
})
export class EditionsModule {}
