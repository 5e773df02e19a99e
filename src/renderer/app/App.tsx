import { useEffect } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { Tooltip } from 'radix-ui'
import { followChanges } from '../api/changes'
import { queryClient } from '../api/queryClient'
import { followFlush, sessionOf } from '../features/article/sessions'
import { followJobs } from '../features/export/jobs'
import { LiveRegion } from '../ui/LiveRegion'
import { Toasts } from '../ui/Toasts'
import { Boundary } from './Boundary'
import { rememberOpenArticle } from './firstArticle'
import { followKeyboard } from './keyboard'
import { NewsroomGate } from './NewsroomGate'
import { followTheme } from './theme'

/** The window: everything that lasts as long as it does. */
export function App() {
  useEffect(() => {
    const stops = [
      followTheme(),
      followFlush(),
      followKeyboard(),
      followJobs(),
      rememberOpenArticle(),
      followChanges((article) => sessionOf(article)?.busy ?? false),
    ]
    return () => stops.forEach((stop) => stop())
  }, [])
  return (
    <Boundary>
      <QueryClientProvider client={queryClient}>
        <Tooltip.Provider delayDuration={500} skipDelayDuration={200}>
          <NewsroomGate />
          <Toasts />
          <LiveRegion />
        </Tooltip.Provider>
      </QueryClientProvider>
    </Boundary>
  )
}
