import { Component, type ErrorInfo, type ReactNode } from 'react'
import i18next from 'i18next'
import { flushAll } from '../features/article/sessions'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'

/** Catches what breaks while drawing: saves what is typed and offers a fresh window. */
export class Boundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack)
    void flushAll()
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <main className="welcome">
        <Empty
          icon="warning"
          title={i18next.t('common.crashed')}
          hint={i18next.t('common.crashedSafe')}
        >
          <Button look="main" onClick={() => window.location.reload()}>
            {i18next.t('common.reload')}
          </Button>
        </Empty>
      </main>
    )
  }
}
