const SENTENCES = [
  'रांची में शनिवार की सुबह हल्की बारिश हुई और तापमान में तीन डिग्री की गिरावट दर्ज की गई।',
  'ज़िला प्रशासन ने कहा कि राष्ट्रीय राजमार्ग पर मरम्मत का काम अगले सप्ताह तक पूरा हो जाएगा।',
  'क्षत्रिय कॉलोनी के लोगों ने पानी की आपूर्ति को लेकर निगम के अधिकारियों से बातचीत की।',
  'विश्वविद्यालय के प्रवक्ता ने बताया कि परीक्षा का कार्यक्रम वेबसाइट पर जारी कर दिया गया है।',
  'खेल मंत्री ने कहा कि ग्रामीण प्रतिभाओं को प्रशिक्षण देने के लिए नई योजना बनाई जा रही है।',
]

/** Paragraphs of Hindi, `words` words in all, five sentences a paragraph; the same each time. */
export function hindiParagraphs(words) {
  const paragraphs = []
  let left = words
  for (let turn = 0; left > 0; turn += 1) {
    const sentences = SENTENCES.map((_, index) => SENTENCES[(index + turn) % SENTENCES.length])
    const picked = sentences.join(' ').split(' ').slice(0, left)
    paragraphs.push(picked.join(' '))
    left -= picked.length
  }
  return paragraphs
}
