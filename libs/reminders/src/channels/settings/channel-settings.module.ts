import { type DynamicModule, Module } from '@nestjs/common';
import { ChannelTestRepository } from './channel-test.repository';
import { ChannelTestService } from './channel-test.service';
import { ChannelRepository } from './channel.repository';
import { ChannelResolver } from './channel.resolver';
import { ChannelService, URL_RULES } from './channel.service';
import { LineWorksAccounts } from './line-works-accounts';
import { OwnChannelResolver } from './own-channel.resolver';
import type { UrlRules } from './policy/enter-url';
import { PushBrowsersService } from './push-browsers';

/** What people set up so that messages reach them by other ways than mail. */
@Module({})
export class ChannelSettingsModule {
  static with(rules: UrlRules): DynamicModule {
    return {
      module: ChannelSettingsModule,
      providers: [
        { provide: URL_RULES, useValue: rules },
        ChannelRepository,
        ChannelResolver,
        ChannelService,
        ChannelTestRepository,
        ChannelTestService,
        LineWorksAccounts,
        OwnChannelResolver,
        PushBrowsersService,
      ],
    };
  }
}
