import { DropdownMenu, Popover } from 'radix-ui'
import { useTranslation } from 'react-i18next'
import { MENU_SHORTCUTS } from '@shared/contract/shortcuts'
import type { Move } from '@shared/article/moves'
import { useNewsroom } from '../../api/queries'
import { Button } from '../../ui/Button'
import { useStore } from '../../ui/createStore'
import { Hint } from '../../ui/Hint'
import { IconButton } from '../../ui/IconButton'
import { useOpenArticle } from './articleContext'
import { FORWARD_MOVES, GRAVE_MOVES, NOTICE_MOVES, offeredMoves } from './moveOrder'
import { MoveForm } from './MoveForm'
import { asked, beginMove } from './moves'
import '../../ui/overlay.css'

/** How many moves stand in the bar as buttons; the others are in the menu beside. */
const IN_BAR = 2

function acceleratorOf(move: Move): string | undefined {
  return move === 'publish' || move === 'submit' ? MENU_SHORTCUTS[move] : undefined
}

/** What can be done with the article now. */
export function MoveButtons() {
  const { t } = useTranslation()
  const { view, editable } = useOpenArticle()
  const newsroom = useNewsroom().data
  const asking = useStore(asked, (state) => state.move)
  const id = view.article.id
  const noticed = editable ? undefined : NOTICE_MOVES.find((move) => view.moves.includes(move))
  const moves = newsroom?.readOnly
    ? []
    : offeredMoves(view.moves, newsroom?.alone ?? false).filter((move) => move !== noticed)
  const buttons = moves.filter((move) => !GRAVE_MOVES.includes(move)).slice(0, IN_BAR)
  const others = moves.filter((move) => !buttons.includes(move))
  return (
    <Popover.Root
      open={asking !== null && view.moves.includes(asking)}
      onOpenChange={(open) => !open && asked.set({ move: null })}
    >
      <Popover.Anchor asChild>
        <div className="moves">
          {buttons.map((move, index) => (
            <Hint key={move} text={t(`moves.${move}`)} accelerator={acceleratorOf(move)}>
              <Button
                look={index === 0 && FORWARD_MOVES.includes(move) ? 'main' : 'plain'}
                className={`button-small ${index === 0 ? '' : 'move-second'}`}
                onClick={() => beginMove(id, move)}
              >
                {t(`moves.${move}`)}
              </Button>
            </Hint>
          ))}
          {moves.length > 1 && (
            <DropdownMenu.Root>
              <DropdownMenu.Trigger asChild>
                <IconButton icon="dots" label={t('moves.moreMoves')} />
              </DropdownMenu.Trigger>
              <DropdownMenu.Portal>
                <DropdownMenu.Content
                  className="menu"
                  align="end"
                  sideOffset={6}
                  // The focus goes on into the form, not back to the menu's button.
                  onCloseAutoFocus={(event) => {
                    if (asked.get().move) event.preventDefault()
                  }}
                >
                  {[...buttons.slice(1), ...others].map((move) => (
                    <DropdownMenu.Item
                      key={move}
                      className="menu-item"
                      data-look={GRAVE_MOVES.includes(move) ? 'danger' : undefined}
                      onSelect={() => beginMove(id, move)}
                    >
                      {t(`moves.${move}`)}
                    </DropdownMenu.Item>
                  ))}
                </DropdownMenu.Content>
              </DropdownMenu.Portal>
            </DropdownMenu.Root>
          )}
        </div>
      </Popover.Anchor>
      <Popover.Portal>
        {asking && (
          <Popover.Content
            className="popover"
            align="end"
            sideOffset={6}
            collisionPadding={12}
            aria-label={t(`moves.${asking}`)}
          >
            <MoveForm article={id} move={asking} />
          </Popover.Content>
        )}
      </Popover.Portal>
    </Popover.Root>
  )
}
