export const common = {
  app: 'संपादक',
  newsroom: 'समाचार कक्ष',
  cancel: 'रहने दें',
  close: 'बंद करें',
  save: 'सहेजें',
  done: 'हो गया',
  undo: 'पहले जैसा करें',
  back: 'सूची पर लौटें',
  more: 'और काम',
  clear: 'मिटाएँ',
  remove: '{{what}} हटाएँ',
  add: 'जोड़ें',
  choose: 'चुनें',
  none: 'कोई नहीं',
  unknown: 'अज्ञात',
  loading: 'खुल रहा है…',
  retry: 'फिर कोशिश करें',
  on: 'चालू',
  off: 'बंद',
  notifications: 'सूचनाएँ',
  readOnly: 'केवल पढ़ने के लिए',
  crashed: 'खिड़की में कुछ टूट गया।',
  crashedSafe: 'लिखा हुआ सहेजा जा चुका है। खिड़की फिर से खोल लें।',
  reload: 'खिड़की फिर खोलें',
  resize: 'चौड़ाई: {{pane}}',
  recovered: 'खिड़की अचानक बंद हुई थी और फिर खुल गई। आख़िरी सेकंड तक का लिखा सहेजा हुआ है।',
}

export const status = {
  draft: 'मसौदा',
  in_review: 'समीक्षा में',
  approved: 'स्वीकृत',
  scheduled: 'तय समय पर',
  published: 'प्रकाशित',
  withdrawn: 'वापस लिया',
  archived: 'अभिलेख में',
  spiked: 'रद्द',
}

export const roles = {
  reporter: 'संवाददाता',
  editor: 'संपादक',
  sub_editor: 'उप संपादक',
  desk_head: 'डेस्क प्रमुख',
}

export const empty = {
  newsroomTitle: 'कोई समाचार कक्ष खुला नहीं है',
  newsroomText: 'समाचार कक्ष एक फ़ोल्डर है, जिसमें आपके लेख, तस्वीरें और उनकी रोज़ की प्रतियाँ रहती हैं।',
  newsroomCreate: 'नया समाचार कक्ष बनाएँ',
  newsroomOpen: 'मौजूदा समाचार कक्ष खोलें',
}
