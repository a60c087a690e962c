package import InvoiceRules

/// What is said about replies, in complete sentences.
enum ReplyWords {
  static func taken(_ decision: Decision) -> Wording {
    let name = decision.verdict.name
    return Wording(
      "Ihre Entscheidung zur Aufgabe \(decision.task) wurde eingetragen: \(name.german).",
      "Your decision about the task \(decision.task) was entered: \(name.english).")
  }

  static func notOpen(_ task: TaskID, _ earlier: Decision?) -> Wording {
    guard let earlier else {
      return Wording(
        "Die Aufgabe \(task) ist nicht mehr offen; Ihre Antwort ändert nichts.",
        "The task \(task) is not open any more; your answer changes nothing.")
    }
    return Wording(
      "Über die Aufgabe \(task) hat \(earlier.user) schon entschieden "
        + "(\(earlier.verdict.name.german)); Ihre Antwort ändert nichts.",
      "The task \(task) was decided by \(earlier.user) already (\(earlier.verdict.name.english)); "
        + "your answer changes nothing.")
  }

  static func reasonMissing(_ verdict: Decision.Verdict, _ task: TaskID) -> Wording {
    verdict == .reject
      ? Wording(
        "Ihre Antwort zur Aufgabe \(task) lehnt ab, nennt aber keinen Grund, den der Lieferant "
          + "bekommen könnte. Antworten Sie bitte noch einmal mit ABLEHNUNG und dem Grund.",
        "Your answer to the task \(task) rejects without a reason that the supplier could be told. "
          + "Please answer again with REJECTED and the reason.")
      : Wording(
        "Ihre Antwort zur Aufgabe \(task) enthält keinen Text. Antworten Sie bitte noch einmal "
          + "mit RÜCKFRAGE und Ihrer Frage.",
        "Your answer to the task \(task) has no text. Please answer again with QUESTION and what "
          + "you want to know.")
  }

  static func askingBack(_ reading: ReplyReading, _ task: TaskID) -> Wording {
    guard case .unclear(let doubt) = reading else { return refused(.unclear, task) }
    let why = doubts[doubt] ?? Wording("", "")
    return Wording(
      "\(why.german) Zur Aufgabe \(task) ist deshalb nichts entschieden. Antworten Sie bitte noch "
        + "einmal mit nur einem der Wörter FREIGABE, ABLEHNUNG (und dem Grund) oder RÜCKFRAGE "
        + "(und Ihrer Frage) in der ersten Zeile.",
      "\(why.english) So nothing is decided about the task \(task). Please answer again with one "
        + "of the words APPROVED, REJECTED (and the reason) or QUESTION (and what you want to "
        + "know) in the first line.")
  }

  private static let doubts: [ReplyReading.Doubt: Wording] = [
    .nothing: Wording(
      "In Ihrer Antwort steht keine Entscheidung.", "Your answer holds no decision."),
    .contradiction: Wording(
      "Ihre Antwort lässt sich auf mehrere Arten verstehen.",
      "Your answer can be understood in several ways."),
    .condition: Wording(
      "Ihre Antwort entscheidet nur unter einer Bedingung, zum Teil oder später.",
      "Your answer decides under a condition only, in part, or later."),
  ]

  static func refused(_ cause: RefusedDecision.Cause, _ task: TaskID) -> Wording {
    switch cause {
    case .unclearSender:
      Wording(
        "Eine Antwort zur Aufgabe \(task) nennt keinen oder mehrere Absender, oder einen, der sich "
          + "als ein anderer ausgibt.",
        "An answer to the task \(task) names no sender, several, or one that poses as another.")
    case .unknownSender:
      Wording(
        "Eine Antwort zur Aufgabe \(task) kommt von einer Adresse, die zu keiner aktiven Person "
          + "der Benutzertabelle gehört.",
        "An answer to the task \(task) is from an address of no active person in the table of "
          + "users.")
    case .wrongToken:
      Wording(
        "Das Kennzeichen der Antwort gehört nicht zur Aufgabe \(task) und dieser Person. Antworten "
          + "Sie auf die E-Mail, die Sie selbst bekommen haben.",
        "The token of the answer does not belong to the task \(task) and this person. Answer the "
          + "mail that you got yourself.")
    case .forged:
      Wording(
        "Eine Antwort zur Aufgabe \(task) ist nach Auskunft des eigenen Mailservers nicht von dem "
          + "Absender, den sie nennt.",
        "By the word of the own mail server an answer to the task \(task) is not from the sender "
          + "it names.")
    case .unproven:
      Wording(
        "Der eigene Mailserver bestätigt den Absender einer Antwort zur Aufgabe \(task) nicht.",
        "The own mail server does not confirm the sender of an answer to the task \(task).")
    case .notOpen: notOpen(task, nil)
    case .unclear:
      Wording(
        "Eine Antwort zur Aufgabe \(task) ist nicht eindeutig.",
        "An answer to the task \(task) is not clear.")
    case .notAllowed:
      Wording(
        "Wer zur Aufgabe \(task) geantwortet hat, darf so nicht entscheiden.",
        "Who answered about the task \(task) may not decide so.")
    }
  }
}

extension Decision.Verdict {
  package var name: Wording {
    switch self {
    case .approve: Wording("Freigabe", "approved")
    case .reject: Wording("Ablehnung", "rejected")
    case .ask: Wording("Rückfrage", "question")
    case .answer: Wording("Antwort", "answer")
    case .delegate: Wording("Weitergabe", "handed on")
    }
  }
}
