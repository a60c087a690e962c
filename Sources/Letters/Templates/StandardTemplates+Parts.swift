/// What several letters to suppliers have in common.
extension StandardTemplates {
  static let documentInGerman = """
    {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#invoice_date}} vom {{.}}\
    {{/invoice_date}}{{#gross}} über {{.}}{{/gross}}{{#order_number}} (Bestellung {{.}})\
    {{/order_number}}
    """

  static let documentInEnglish = """
    {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#invoice_date}} of {{.}}\
    {{/invoice_date}}{{#gross}} for {{.}}{{/gross}}{{#order_number}} (order {{.}})\
    {{/order_number}}
    """

  /// What is wrong, then what is asked for.
  static let pointsAndRequests = """
    {{#points}}
    - {{.}}
    {{/points}}

    {{#requests}}
    {{.}}
    {{/requests}}
    """

  static let endInGerman = """
    Bitte lassen Sie unser Zeichen [{{reference}}] im Betreff Ihrer Antwort stehen.

    Mit freundlichen Grüßen
    {{#company}}
    {{.}}
    {{/company}}
    Kreditorenbuchhaltung
    {{#telephone}}
    Telefon {{.}}
    {{/telephone}}
    {{#address}}
    {{.}}
    {{/address}}

    """

  static let endInEnglish = """
    Please leave our reference [{{reference}}] in the subject of your answer.

    Yours faithfully
    {{#company}}
    {{.}}
    {{/company}}
    Accounts payable
    {{#telephone}}
    Telephone {{.}}
    {{/telephone}}
    {{#address}}
    {{.}}
    {{/address}}

    """
}
