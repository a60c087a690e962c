import InvoiceRules

/// The program's own templates.
enum StandardTemplates {
  static let all: [LetterKind: [Language: LetterTemplate]] = texts.mapValues { texts in
    texts.compactMapValues { try? LetterTemplate($0) }
  }

  private static let texts: [LetterKind: [Language: String]] = [
    .supplierRequest: [.german: requestInGerman, .english: requestInEnglish],
    .complaint: [.german: complaintInGerman, .english: complaintInEnglish],
    .missingEvidence: [.german: evidenceInGerman, .english: evidenceInEnglish],
    .amendmentRequest: [.german: amendmentInGerman, .english: amendmentInEnglish],
    .rejection: [.german: rejectionInGerman, .english: rejectionInEnglish],
    .supplierReminder: [.german: reminderInGerman, .english: reminderInEnglish],
    .dunningAnswer: [.german: dunningInGerman, .english: dunningInEnglish],
    .statusAnswer: [.german: statusInGerman, .english: statusInEnglish],
    .onboarding: [.german: onboardingInGerman, .english: onboardingInEnglish],
    .task: [.german: taskInGerman, .english: taskInEnglish],
    .digest: [.german: digestInGerman, .english: digestInEnglish],
    .answer: [.german: answerInGerman, .english: answerInEnglish],
  ]

  static let requestInGerman = """
    Rückfrage zu Ihrer {{document}} {{invoice_number}} [{{reference}}]

    Sehr geehrte Damen und Herren,

    wir haben Ihre {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}{{#invoice_date}} vom \
    {{.}}{{/invoice_date}}{{#gross}} über {{.}}{{/gross}} erhalten. So können wir sie noch nicht \
    bearbeiten:

    {{#points}}
    - {{.}}
    {{/points}}

    {{#requests}}
    {{.}}
    {{/requests}}

    Wir erwarten Ihre Antwort bis zum {{answer_by}}. Bis zur Klärung ist die {{document}} \
    zurückgestellt und wird nicht bezahlt. Bitte lassen Sie unser Zeichen [{{reference}}] im \
    Betreff Ihrer Antwort stehen; dann ordnen wir sie ohne Umweg zu.

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

  static let requestInEnglish = """
    Question about your {{document}} {{invoice_number}} [{{reference}}]

    Dear Sir or Madam,

    we have received your {{document}}{{#invoice_number}} {{.}}{{/invoice_number}}\
    {{#invoice_date}} of {{.}}{{/invoice_date}}{{#gross}} for {{.}}{{/gross}}. We can't process it \
    as it is:

    {{#points}}
    - {{.}}
    {{/points}}

    {{#requests}}
    {{.}}
    {{/requests}}

    Please answer by {{answer_by}}. Until this is settled, the {{document}} is on hold and will \
    not be paid. Please leave our reference [{{reference}}] in the subject of your answer.

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
