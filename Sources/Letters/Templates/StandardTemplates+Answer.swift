/// Letters that tell a supplier what became of something.
extension StandardTemplates {
  static let rejectionInGerman = """
    Zurückweisung Ihrer {{document}} {{invoice_number}} [{{reference}}]

    Sehr geehrte Damen und Herren,

    Ihre \(documentInGerman) weisen wir zurück:

    {{#points}}
    - {{.}}
    {{/points}}

    {{#requests}}
    - {{.}}
    {{/requests}}

    Wir bezahlen sie nicht und ziehen keine Vorsteuer daraus. Besteht Ihre Forderung, senden Sie \
    uns bitte eine berichtigte {{document}}; die Zahlungsfrist beginnt mit deren Eingang.

    \(endInGerman)
    """

  static let rejectionInEnglish = """
    Rejection of your {{document}} {{invoice_number}} [{{reference}}]

    Dear Sir or Madam,

    we reject your \(documentInEnglish):

    {{#points}}
    - {{.}}
    {{/points}}

    {{#requests}}
    - {{.}}
    {{/requests}}

    We will not pay it. If your claim stands, please send a corrected {{document}}; the time for \
    payment starts when it arrives.

    \(endInEnglish)
    """

  static let dunningInGerman = """
    Ihre Mahnung {{invoice_number}} [{{reference}}]

    Sehr geehrte Damen und Herren,

    wir haben Ihre Mahnung geprüft. So steht es um die Rechnungen, die Sie nennen:

    {{#rows}}
    {{.}}
    {{/rows}}

    {{#requests}}
    {{.}}
    {{/requests}}

    Bitte gleichen Sie das mit Ihrem Konto ab und melden Sie sich, wenn etwas nicht stimmt.

    \(endInGerman)
    """

  static let dunningInEnglish = """
    Your reminder {{invoice_number}} [{{reference}}]

    Dear Sir or Madam,

    we have checked your reminder. This is how the invoices stand that you name:

    {{#rows}}
    {{.}}
    {{/rows}}

    {{#requests}}
    {{.}}
    {{/requests}}

    Please compare this with your account, and tell us where something is not right.

    \(endInEnglish)
    """

  static let statusInGerman = """
    Bearbeitungsstand Ihrer {{document}} {{invoice_number}} [{{reference}}]

    Sehr geehrte Damen und Herren,

    Sie fragen nach Ihrer \(documentInGerman).

    {{#points}}
    {{.}}
    {{/points}}

    \(endInGerman)
    """

  static let statusInEnglish = """
    Status of your {{document}} {{invoice_number}} [{{reference}}]

    Dear Sir or Madam,

    you ask about your \(documentInEnglish).

    {{#points}}
    {{.}}
    {{/points}}

    \(endInEnglish)
    """
}
