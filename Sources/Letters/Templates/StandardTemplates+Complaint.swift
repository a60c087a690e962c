/// The letter about work or goods that are not as agreed.
extension StandardTemplates {
  static let complaintInGerman = """
    Reklamation zu Ihrer {{document}} {{invoice_number}} [{{reference}}]

    Sehr geehrte Damen und Herren,

    zu Ihrer {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#invoice_date}} vom \
    {{.}}{{/invoice_date}}{{#gross}} über {{.}}{{/gross}}{{#order_number}} (Bestellung {{.}})\
    {{/order_number}} müssen wir Folgendes beanstanden:

    {{#points}}
    - {{.}}
    {{/points}}

    {{#requests}}
    {{.}}
    {{/requests}}

    Wir erwarten Ihre Antwort bis zum {{answer_by}}. Bis dahin halten wir die Zahlung zurück. \
    Bitte lassen Sie unser Zeichen [{{reference}}] im Betreff Ihrer Antwort stehen.

    Mit freundlichen Grüßen
    {{#company}}
    {{.}}
    {{/company}}
    {{#telephone}}
    Telefon {{.}}
    {{/telephone}}
    {{#address}}
    {{.}}
    {{/address}}

    """

  static let complaintInEnglish = """
    Complaint about your {{document}} {{invoice_number}} [{{reference}}]

    Dear Sir or Madam,

    about your {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#invoice_date}} of {{.}}\
    {{/invoice_date}}{{#gross}} for {{.}}{{/gross}}{{#order_number}} (order {{.}})\
    {{/order_number}} we must complain:

    {{#points}}
    - {{.}}
    {{/points}}

    {{#requests}}
    {{.}}
    {{/requests}}

    Please answer by {{answer_by}}. Until then we withhold payment. Please leave our reference \
    [{{reference}}] in the subject of your answer.

    Yours faithfully
    {{#company}}
    {{.}}
    {{/company}}
    {{#telephone}}
    Telephone {{.}}
    {{/telephone}}
    {{#address}}
    {{.}}
    {{/address}}

    """
}
