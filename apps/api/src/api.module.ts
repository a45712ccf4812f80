import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ChecklistsModule, FormsModule } from '@mamori/checklists';
import { ClinicsModule } from '@mamori/clinics';
import { EditionsModule } from '@mamori/editions';
import { InspectionsModule } from '@mamori/inspections';
import { PlatformModule, type PlatformParts, type ReportError } from '@mamori/platform';
import { PortfolioModule } from '@mamori/portfolio';
import { ChannelSettingsModule, RemindersModule } from '@mamori/reminders';
import { TasksModule } from '@mamori/tasks';
import { TenantsModule } from '@mamori/tenants';
import { CalendarsController, ORIGIN } from './calendars.controller';
import { graphqlOptions } from './graphql';
import { HealthController } from './health.controller';

export interface ApiParts extends PlatformParts {
  readonly origin: string;
  /** The run on one machine for trying out. */
  readonly isLocal: boolean;
  readonly report: ReportError;
}

/** The list of features. */
@Module({})
export class ApiModule {
  static with(parts: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      controllers: [CalendarsController, HealthController],
      providers: [{ provide: ORIGIN, useValue: parts.origin }],
      imports: [
        PlatformModule.with(parts),
        GraphQLModule.forRoot(graphqlOptions(parts.report)),
        TenantsModule.with({ origin: parts.origin }),
        EditionsModule,
        RemindersModule,
        ChannelSettingsModule.with({ isLocal: parts.isLocal }),
        ClinicsModule,
        ChecklistsModule,
        FormsModule.with({ origin: parts.origin }),
        TasksModule,
        InspectionsModule,
        PortfolioModule,
      ],
    };
  }
}
