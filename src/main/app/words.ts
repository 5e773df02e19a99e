import type { MenuAction } from '@shared/contract/events'
import type { InterfaceLanguage } from './preferences'

/** What main itself says: menus and the system's dialogs. The window has its own words. */
interface Words {
  readonly menus: Readonly<Record<'file' | 'edit' | 'article' | 'view' | 'window' | 'help', string>>
  readonly actions: Readonly<Record<MenuAction, string>>
  readonly openNewsroom: string
  readonly createNewsroom: string
  readonly backup: string
  readonly close: string
  readonly quit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly copyLink: string
  readonly paste: string
  readonly pastePlain: string
  readonly selectAll: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly zoomReset: string
  readonly fullScreen: string
  readonly developerTools: string
  readonly minimize: string
  readonly about: string
  readonly choosePictures: string
  readonly pictures: string
  readonly chooseArticles: string
  readonly articles: string
  readonly allFiles: string
  readonly exportTo: string
  readonly exportHere: string
  readonly cannotOpen: string
  readonly windowStopped: string
  readonly windowStoppedDetail: string
  readonly openAgain: string
}

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  hi: {
    menus: {
      file: 'फ़ाइल',
      edit: 'संपादन',
      article: 'लेख',
      view: 'दृश्य',
      window: 'विंडो',
      help: 'सहायता',
    },
    actions: {
      new_article: 'नया लेख',
      import: 'लेख आयात करें…',
      export: 'वेबसाइट निर्यात करें…',
      preview: 'छपने पर कैसा दिखेगा',
      find: 'सूची में खोजें',
      command_palette: 'सभी आदेश…',
      shortcuts: 'कुंजियों की सूची',
      settings: 'सेटिंग…',
      toggle_queues: 'कतारें दिखाएँ या छिपाएँ',
      toggle_list: 'सूची दिखाएँ या छिपाएँ',
      toggle_panel: 'दायाँ फलक दिखाएँ या छिपाएँ',
      focus_mode: 'केवल लेखन',
      publish: 'प्रकाशित करें',
      submit: 'समीक्षा के लिए भेजें',
      next_article: 'अगला लेख',
      previous_article: 'पिछला लेख',
    },
    openNewsroom: 'समाचार कक्ष खोलें…',
    createNewsroom: 'नया समाचार कक्ष बनाएँ…',
    backup: 'बैकअप सहेजें…',
    close: 'विंडो बंद करें',
    quit: 'संपादक से बाहर निकलें',
    undo: 'पूर्ववत करें',
    redo: 'फिर से करें',
    cut: 'काटें',
    copy: 'कॉपी करें',
    copyLink: 'लिंक कॉपी करें',
    paste: 'चिपकाएँ',
    pastePlain: 'सादा पाठ चिपकाएँ',
    selectAll: 'सब चुनें',
    zoomIn: 'बड़ा करें',
    zoomOut: 'छोटा करें',
    zoomReset: 'असली आकार',
    fullScreen: 'पूरी स्क्रीन',
    developerTools: 'डेवलपर टूल',
    minimize: 'छोटी करके रखें',
    about: 'संपादक के बारे में',
    choosePictures: 'चित्र चुनें',
    pictures: 'चित्र',
    chooseArticles: 'आयात के लिए फ़ाइलें चुनें',
    articles: 'लेख',
    allFiles: 'सभी फ़ाइलें',
    exportTo: 'वेबसाइट कहाँ रखी जाए?',
    exportHere: 'यहाँ निर्यात करें',
    cannotOpen: 'यह समाचार कक्ष नहीं खुल सका',
    windowStopped: 'विंडो बार-बार रुक रही है',
    windowStoppedDetail:
      'अब तक का लिखा सुरक्षित है। आप विंडो फिर से खोल सकते हैं या ऐप बंद करके दोबारा शुरू कर सकते हैं।',
    openAgain: 'फिर से खोलें',
  },
  en: {
    menus: {
      file: 'File',
      edit: 'Edit',
      article: 'Article',
      view: 'View',
      window: 'Window',
      help: 'Help',
    },
    actions: {
      new_article: 'New Article',
      import: 'Import Articles…',
      export: 'Export the Site…',
      preview: 'Preview as Published',
      find: 'Find in the List',
      command_palette: 'All Commands…',
      shortcuts: 'Keyboard Shortcuts',
      settings: 'Settings…',
      toggle_queues: 'Show or Hide Queues',
      toggle_list: 'Show or Hide the List',
      toggle_panel: 'Show or Hide the Side Panel',
      focus_mode: 'Focus on Writing',
      publish: 'Publish',
      submit: 'Submit for Review',
      next_article: 'Next Article',
      previous_article: 'Previous Article',
    },
    openNewsroom: 'Open Newsroom…',
    createNewsroom: 'New Newsroom…',
    backup: 'Save a Backup…',
    close: 'Close Window',
    quit: 'Quit Sampadak',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    copyLink: 'Copy Link',
    paste: 'Paste',
    pastePlain: 'Paste as Plain Text',
    selectAll: 'Select All',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    zoomReset: 'Actual Size',
    fullScreen: 'Full Screen',
    developerTools: 'Developer Tools',
    minimize: 'Minimise',
    about: 'About Sampadak',
    choosePictures: 'Choose Pictures',
    pictures: 'Pictures',
    chooseArticles: 'Choose Files to Import',
    articles: 'Articles',
    allFiles: 'All Files',
    exportTo: 'Where Should the Site Go?',
    exportHere: 'Export Here',
    cannotOpen: 'This newsroom could not be opened',
    windowStopped: 'The window keeps stopping',
    windowStoppedDetail:
      'All that was written is safe. You can open the window again, or quit and start afresh.',
    openAgain: 'Open Again',
  },
}
