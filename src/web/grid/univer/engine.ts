import {
  ICommandService,
  IUndoRedoService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  type DependencyOverride,
  type ILanguagePack,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import {
  CalculationMode,
  ILayoutService,
  ThemeSwitcherService,
  UniverSheetsCorePreset,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import type { HostLanguage } from '../../../emulator/bridge/start';
import { AdoptedTheme, adoptGridStyles, colorGreen } from './theme';

/** The grid's library at work on one workbook. */
export interface Engine {
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** Resolves when the workbook is drawn and keys are taken. */
  readonly ready: Promise<void>;
  /** Forgets what could be taken back. */
  forgetUndo(): void;
  /** Gives the grid the keyboard. */
  focus(): void;
  close(): void;
}

async function languagePack(language: HostLanguage): Promise<ILanguagePack> {
  const packs =
    language === 'zh-CN'
      ? await Promise.all([
          import('@univerjs/preset-sheets-core/locales/zh-CN'),
          import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
        ])
      : await Promise.all([
          import('@univerjs/preset-sheets-core/locales/en-US'),
          import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
        ]);
  return Object.assign({}, ...packs.map((pack) => pack.default)) as ILanguagePack;
}

/** What starting an engine needs to have fetched; fetched once. */
export interface Prepared {
  readonly locale: LocaleType;
  readonly pack: ILanguagePack;
}

export async function prepare(language: HostLanguage): Promise<Prepared> {
  return {
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    pack: await languagePack(language),
  };
}

/**
 * Starts the library inside `container` on a workbook. It shows cells, a bar to edit them in and the sheets' tabs; its own tool bar and
 * menus are left out, since what they change (formats, rows, columns) would not be in the file that is downloaded.
 */
export function startEngine(container: HTMLElement, { locale, pack }: Prepared, data: IWorkbookData): Engine {
  adoptGridStyles();
  const univer = new Univer({ locale, locales: { [locale]: pack }, logLevel: LogLevel.SILENT });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      footer: {
        sheetBar: true,
        statisticBar: false,
        menus: false,
        zoomSlider: false,
        addSheetButtonConfig: { show: false },
      },
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { autoHeightForMergedCells: true, disableForceStringAlert: true, disableForceStringMark: true },
      // What the file says its formulas give is shown until one of their cells changes.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (!Array.isArray(plugin)) {
      univer.registerPlugin(plugin);
      continue;
    }
    const [constructor, config] = plugin as [typeof UniverUIPlugin, object | undefined];
    const override: DependencyOverride = [[ThemeSwitcherService, { useClass: AdoptedTheme }]];
    univer.registerPlugin(constructor, constructor === UniverUIPlugin ? { ...config, override } : config);
  }
  const injector = univer.__getInjector();
  colorGreen(injector.get(ThemeService));
  const api = FUniver.newAPI(univer);
  const ready = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === LifecycleStages.Rendered) resolve();
    });
  });
  api.createWorkbook(data);
  return {
    api,
    ready,
    commands: injector.get(ICommandService),
    forgetUndo: () => {
      injector.get(IUndoRedoService).clearUndoRedo(data.id);
    },
    focus: () => {
      injector.get(ILayoutService).focus();
    },
    close: () => {
      univer.dispose();
    },
  };
}
