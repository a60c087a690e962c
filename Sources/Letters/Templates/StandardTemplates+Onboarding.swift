/// What suppliers must know to be paid (E6).
extension StandardTemplates {
  static let onboardingInGerman = """
    So kommen Ihre Rechnungen bei {{company}} schnell zur Zahlung

    Sehr geehrte Damen und Herren,

    {{#supplier_name}}
    für die Zusammenarbeit mit {{.}} gelten diese Regeln:

    {{/supplier_name}}
    1. Rechnungsadresse
    {{#recipients}}
    {{.}}
    {{/recipients}}
    {{#mailboxes}}
    Senden Sie Rechnungen an {{.}}, jede Rechnung als eigenen Anhang.
    {{/mailboxes}}

    2. Formate
    {{#formats}}
    - {{.}}
    {{/formats}}

    3. Was jede Rechnung nennen muss
    - alle Angaben nach § 14 Abs. 4 UStG
    {{#references}}
    - {{.}}
    {{/references}}

    4. Was beizulegen ist
    {{#evidence}}
    - {{.}}
    {{/evidence}}

    5. Fristen und Folgen
    {{#consequences}}
    - {{.}}
    {{/consequences}}

    {{#contacts}}
    Fragen beantwortet unsere Kreditorenbuchhaltung: {{.}}
    {{/contacts}}

    Mit freundlichen Grüßen
    {{company}}

    """

  static let onboardingInEnglish = """
    How your invoices to {{company}} are paid quickly

    Dear Sir or Madam,

    {{#supplier_name}}
    these rules apply to the work with {{.}}:

    {{/supplier_name}}
    1. Address of invoices
    {{#recipients}}
    {{.}}
    {{/recipients}}
    {{#mailboxes}}
    Send invoices to {{.}}, each invoice as an attachment of its own.
    {{/mailboxes}}

    2. Formats
    {{#formats}}
    - {{.}}
    {{/formats}}

    3. What each invoice must name
    - all that § 14(4) of the German VAT Act (UStG) asks for
    {{#references}}
    - {{.}}
    {{/references}}

    4. What must come with it
    {{#evidence}}
    - {{.}}
    {{/evidence}}

    5. Deadlines and consequences
    {{#consequences}}
    - {{.}}
    {{/consequences}}

    {{#contacts}}
    Our accounts payable answers questions: {{.}}
    {{/contacts}}

    Yours faithfully
    {{company}}

    """
}
