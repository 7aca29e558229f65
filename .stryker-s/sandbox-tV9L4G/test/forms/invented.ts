/** A questionnaire made up for the tests: nobody's wording, and nothing a clinic would use. */
// @ts-nocheck

const points = (value: number) => [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value }]
const often = (text: string) => ({
  type: 'choice',
  text,
  required: true,
  answerValueSet: '#often',
})

/** Groups, a text, points on a contained list and on options, yes or no, free words, a sum, and things nobody can ask. */
export const gardenCheck = {
  resourceType: 'Questionnaire',
  url: 'http://example.org/Questionnaire/garden-check',
  version: '2.1',
  title: 'Garden check',
  language: 'en',
  status: 'draft',
  contained: [
    {
      resourceType: 'ValueSet',
      id: 'often',
      status: 'draft',
      compose: {
        include: [
          {
            system: 'http://example.org/often',
            concept: [
              { code: 'n', display: 'Never', extension: points(0) },
              { code: 's', display: 'Some | days', extension: points(1) },
              { code: 'd', display: 'Every day', extension: points(2.5) },
            ],
          },
        ],
      },
    },
  ],
  item: [
    {
      linkId: 'g',
      type: 'group',
      text: 'In the past two weeks, in your garden:',
      item: [
        { linkId: 'g.1', prefix: '1.', ...often('How often did the weeds upset you?') },
        { linkId: 'g.2', ...often('How often did you have thoughts of hurting yourself with the rake?') },
      ],
    },
    { linkId: 'hint', type: 'display', text: '# Two more, and then we are done.' },
    {
      linkId: 'shade',
      type: 'choice',
      text: 'How much shade is there?',
      answerOption: [
        {
          valueCoding: { system: 'http://example.org/shade', code: 'lot', display: 'A lot' },
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 3 }],
        },
        {
          valueString: 'A little',
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 1 }],
        },
      ],
    },
    { linkId: 'roses', type: 'boolean', text: 'Do you grow roses?' },
    { linkId: 'more', type: 'text', text: 'What else grows there?' },
    {
      linkId: 'sum',
      type: 'decimal',
      text: 'Sum',
      readOnly: true,
      extension: [
        {
          url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
          valueExpression: { language: 'text/fhirpath', expression: '%a + %b' },
        },
      ],
    },
    { linkId: 'photo', type: 'attachment', text: 'A picture of it' },
    {
      linkId: 'why',
      type: 'string',
      text: 'Why no roses?',
      enableWhen: [{ question: 'roses', operator: '=', answerBoolean: false }],
    },
  ],
} as const

/** What has to be decided before it can be imported. */
export const DECIDED = ['--danger', 'g.2', '--total', 'sum', '--leave-out', 'photo', '--leave-out', 'why']
