extension StandardTemplates {
  static let digestInGerman = """
    Ihre Aufgaben am {{day}}: {{count}}{{#late}}, davon {{.}} überfällig{{/late}}

    Guten Tag {{name}},

    auf Sie warten {{count}} Aufgaben:

    {{#tasks}}
    {{.}}
    {{/tasks}}

    {{#further}}
    Weitere {{.}} stehen in Ihrer Arbeitsliste.

    {{/further}}
    Diese E-Mail gilt nur für Sie; eine Antwort von einer anderen Adresse zählt nicht.

    """

  static let digestInEnglish = """
    Your tasks on {{day}}: {{count}}{{#late}}, {{.}} of them late{{/late}}

    Hello {{name}},

    {{count}} tasks wait for you:

    {{#tasks}}
    {{.}}
    {{/tasks}}

    {{#further}}
    {{.}} more are on your worklist.

    {{/further}}
    This mail is for you only; an answer from another address does not count.

    """
}
