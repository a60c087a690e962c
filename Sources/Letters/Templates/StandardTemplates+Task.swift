extension StandardTemplates {
  static let taskInGerman = """
    {{kind}}: {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#supplier_name}}, {{.}}\
    {{/supplier_name}}{{#gross}}, {{.}}{{/gross}} – bis {{deadline}}

    Guten Tag {{name}},

    {{#occasion}}
    {{.}}

    {{/occasion}}
    {{#substitute_for}}
    Sie vertreten {{.}}.

    {{/substitute_for}}
    Aufgabe: {{kind}} ({{task}})
    Frist: {{deadline}}
    Dokument: {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#invoice_date}} vom {{.}}\
    {{/invoice_date}}
    {{#supplier_name}}
    Lieferant: {{.}}
    {{/supplier_name}}
    {{#gross}}
    Betrag: {{.}} brutto
    {{/gross}}
    {{#order_number}}
    Bestellung: {{.}}
    {{/order_number}}
    {{#cost_center}}
    Kostenstelle: {{.}}
    {{/cost_center}}
    {{#service_time}}
    Leistung: {{.}}
    {{/service_time}}
    {{#due_date}}
    Fällig: {{.}}
    {{/due_date}}
    {{#cash_discount}}
    Skonto: {{.}}
    {{/cash_discount}}
    {{#question}}

    Die Frage lautet: {{.}}
    {{/question}}

    {{#points}}
    - {{.}}
    {{/points}}
    {{#next_action}}

    Nächster Schritt: {{.}}
    {{/next_action}}
    {{#decided_by_reply}}

    Antworten Sie auf diese E-Mail mit einem der Wörter:
    FREIGABE – der Beleg geht weiter,
    ABLEHNUNG und dem Grund – der Lieferant bekommt ihn zurück,
    RÜCKFRAGE und Ihrer Frage – die Buchhaltung klärt sie mit Ihnen.
    {{/decided_by_reply}}
    {{#answered_by_reply}}

    Schreiben Sie Ihre Antwort einfach über diese Zeilen.
    {{/answered_by_reply}}

    Diese E-Mail gilt nur für Sie; eine Antwort von einer anderen Adresse zählt nicht.

    """

  static let taskInEnglish = """
    {{kind}}: {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#supplier_name}}, {{.}}\
    {{/supplier_name}}{{#gross}}, {{.}}{{/gross}} – by {{deadline}}

    Hello {{name}},

    {{#occasion}}
    {{.}}

    {{/occasion}}
    {{#substitute_for}}
    You stand in for {{.}}.

    {{/substitute_for}}
    Task: {{kind}} ({{task}})
    Deadline: {{deadline}}
    Document: {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#invoice_date}} of {{.}}\
    {{/invoice_date}}
    {{#supplier_name}}
    Supplier: {{.}}
    {{/supplier_name}}
    {{#gross}}
    Gross amount: {{.}}
    {{/gross}}
    {{#order_number}}
    Order: {{.}}
    {{/order_number}}
    {{#cost_center}}
    Cost centre: {{.}}
    {{/cost_center}}
    {{#service_time}}
    Supply: {{.}}
    {{/service_time}}
    {{#due_date}}
    Due: {{.}}
    {{/due_date}}
    {{#cash_discount}}
    Cash discount: {{.}}
    {{/cash_discount}}
    {{#question}}

    The question is: {{.}}
    {{/question}}

    {{#points}}
    - {{.}}
    {{/points}}
    {{#next_action}}

    What to do: {{.}}
    {{/next_action}}
    {{#decided_by_reply}}

    Answer this mail with one of these words:
    APPROVED – the document goes on,
    REJECTED and the reason – the supplier gets it back,
    QUESTION and what you ask – accounts payable settles it with you.
    {{/decided_by_reply}}
    {{#answered_by_reply}}

    Just write your answer above these lines.
    {{/answered_by_reply}}

    This mail is for you only; an answer from another address does not count.

    """
}
