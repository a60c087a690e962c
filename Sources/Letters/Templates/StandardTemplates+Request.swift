/// Letters that ask a supplier for one thing.
extension StandardTemplates {
  static let evidenceInGerman = """
    Fehlender Nachweis zu Ihrer {{document}} {{invoice_number}} [{{reference}}]

    Sehr geehrte Damen und Herren,

    zu Ihrer \(documentInGerman) fehlt uns noch ein Nachweis:

    \(pointsAndRequests)

    Wir brauchen ihn bis zum {{answer_by}}. Solange er fehlt, können wir die Leistung nicht \
    bestätigen und die {{document}} nicht bezahlen.

    \(endInGerman)
    """

  static let evidenceInEnglish = """
    Evidence missing for your {{document}} {{invoice_number}} [{{reference}}]

    Dear Sir or Madam,

    for your \(documentInEnglish) we still need evidence:

    \(pointsAndRequests)

    We need it by {{answer_by}}. Without it we can't confirm the work, nor pay the {{document}}.

    \(endInEnglish)
    """

  static let amendmentInGerman = """
    Nicht freigegebener Nachtrag in Ihrer {{document}} {{invoice_number}} [{{reference}}]

    Sehr geehrte Damen und Herren,

    Ihre \(documentInGerman) enthält Leistungen, für die es keinen freigegebenen Nachtrag gibt:

    \(pointsAndRequests)

    Nachträge bezahlen wir erst, wenn wir sie vor der Ausführung schriftlich freigegeben haben. \
    Bitte reichen Sie den Nachtrag mit Begründung, Mengen und Preisen bei der Projektleitung ein. \
    Wir erwarten Ihre Antwort bis zum {{answer_by}}; bis dahin ist die {{document}} zurückgestellt.

    \(endInGerman)
    """

  static let amendmentInEnglish = """
    Change order not approved in your {{document}} {{invoice_number}} [{{reference}}]

    Dear Sir or Madam,

    your \(documentInEnglish) has items for which there is no approved change order:

    \(pointsAndRequests)

    We pay for change orders only after we have approved them in writing. Please submit it to the \
    project manager with reasons, quantities and prices. Please answer by {{answer_by}}; until \
    then the {{document}} is on hold.

    \(endInEnglish)
    """

  static let reminderInGerman = """
    Erinnerung: Ihre {{document}} {{invoice_number}} [{{reference}}]

    Sehr geehrte Damen und Herren,

    zu Ihrer \(documentInGerman) haben wir Ihnen{{#sent_on}} am {{.}}{{/sent_on}} geschrieben und \
    noch keine Antwort erhalten. Offen ist:

    \(pointsAndRequests)

    Bitte antworten Sie bis zum {{answer_by}}. Ohne Ihre Antwort können wir die {{document}} nicht \
    bezahlen.

    \(endInGerman)
    """

  static let reminderInEnglish = """
    Reminder: your {{document}} {{invoice_number}} [{{reference}}]

    Dear Sir or Madam,

    about your \(documentInEnglish) we wrote to you{{#sent_on}} on {{.}}{{/sent_on}} and have no \
    answer yet. What is open:

    \(pointsAndRequests)

    Please answer by {{answer_by}}. Without your answer we can't pay the {{document}}.

    \(endInEnglish)
    """
}
