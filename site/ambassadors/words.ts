/** The texts of the page about the ambassadors. */
export default {
  sv: {
    nobodyYet: 'Här finns inga ambassadörer än.',
    nobody: 'Ingen av dem som visas här finns.',
    examples:
      'De är exempel med tecknade ansikten och påhittade löften, så att sidan kan visas utan att någon riktig person behöver synas.',
  },
  en: {
    nobodyYet: 'There are no ambassadors here yet.',
    nobody: 'None of the people shown here exist.',
    examples:
      'They are examples, with drawn faces and made-up pledges, so that the page can be shown without any real people.',
  },
};
