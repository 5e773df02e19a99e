import { useTranslation } from 'react-i18next'
import { MENU_ACTIONS } from '@shared/contract/events'
import { MENU_SHORTCUTS } from '@shared/contract/shortcuts'
import { Dialog } from '../../ui/Dialog'
import { Keys } from '../../ui/Keys'

/** All keys on one sheet. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const groups: readonly [string, readonly (readonly [string, string])[]][] = [
    [
      t('shortcutGroups.house'),
      [
        ...MENU_ACTIONS.map((action) => [t(`actions.${action}`), MENU_SHORTCUTS[action]] as const),
        [t('shortcutGroups.nextPane'), 'F6'],
      ],
    ],
    [
      t('shortcutGroups.list'),
      [
        [t('shortcutGroups.listMove'), 'Up+Down'],
        [t('shortcutGroups.listMove'), 'J+K'],
        [t('shortcutGroups.listOpen'), 'Enter'],
        [t('shortcutGroups.listNew'), 'N'],
      ],
    ],
    [
      t('shortcutGroups.text'),
      [
        [t('shortcutGroups.bold'), 'CmdOrCtrl+B'],
        [t('shortcutGroups.italic'), 'CmdOrCtrl+I'],
        [t('shortcutGroups.underline'), 'CmdOrCtrl+U'],
        [t('shortcutGroups.link'), 'CmdOrCtrl+Shift+K'],
        [t('shortcutGroups.subhead'), 'CmdOrCtrl+Alt+2'],
        [t('shortcutGroups.paragraph'), 'CmdOrCtrl+Alt+0'],
        [t('shortcutGroups.quote'), 'CmdOrCtrl+Alt+5'],
        [t('shortcutGroups.pullQuote'), 'CmdOrCtrl+Alt+6'],
        [t('shortcutGroups.lists'), 'CmdOrCtrl+Shift+7'],
        [t('shortcutGroups.strike'), 'CmdOrCtrl+Shift+X'],
        [t('shortcutGroups.undo'), 'CmdOrCtrl+Z'],
        [t('shortcutGroups.redo'), 'CmdOrCtrl+Shift+Z'],
        [t('shortcutGroups.slash'), '/'],
      ],
    ],
  ]
  return (
    <Dialog open wide onClose={onClose} title={t('palette.shortcuts')}>
      <div className="shortcuts">
        {groups.map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {lines.map(([name, accelerator]) => (
                <div key={accelerator}>
                  <dt>{name}</dt>
                  <dd>
                    <Keys accelerator={accelerator} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
