/** The headings that only a list of single people has; “Ethnicity” or “Gender” may head a table of numbers. */
export const headingOfPeople =
  /^(?:(?:child|young person|pupil|client|service user|patient)(?:[’']?s)?(?: (?:name|id|ref(?:erence)?|number|no\.?))?|surname|forename|first name|last name|d\.?o\.?b\.?|date of birth|nhs (?:number|no\.?)|upn|case (?:number|no\.?|id|ref(?:erence)?))$/i;
