/** The sections of a new newsroom: the seed page's 13 in its order, with the desk's Hindi labels. */
export const FIRST_SECTIONS = [
  { slug: 'national', labelEn: 'National', labelHi: 'राष्ट्रीय' },
  { slug: 'international', labelEn: 'International', labelHi: 'अंतरराष्ट्रीय' },
  // A slash in a label never nests: it is one section of one slug.
  { slug: 'jharkhand-bihar', labelEn: 'Jharkhand/Bihar', labelHi: 'झारखंड/बिहार' },
  { slug: 'health', labelEn: 'Health', labelHi: 'सेहत' },
  { slug: 'career', labelEn: 'Career', labelHi: 'करियर' },
  { slug: 'entertainment', labelEn: 'Entertainment', labelHi: 'मनोरंजन' },
  { slug: 'sports-samrat', labelEn: 'Sports Samrat', labelHi: 'खेल सम्राट' },
  { slug: 'business', labelEn: 'Business', labelHi: 'कारोबार' },
  { slug: 'special', labelEn: 'Special', labelHi: 'विशेष' },
  { slug: 'bright-side', labelEn: 'Bright Side', labelHi: 'उजला पक्ष' },
  { slug: 'lifestyle', labelEn: 'Lifestyle', labelHi: 'जीवनशैली' },
  { slug: 'literature', labelEn: 'Literature', labelHi: 'साहित्य' },
  { slug: 'spirituality', labelEn: 'Spirituality', labelHi: 'अध्यात्म' },
] as const
