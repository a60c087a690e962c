/// The words by which people say what they decide, folded: in replies and in decision files.
enum VerdictWords {
  /// A word at the very beginning that says it all.
  static let commands: [String: Decision.Verdict] = [
    "freigabe": .approve, "freigegeben": .approve, "freigeben": .approve, "genehmigt": .approve,
    "genehmigung": .approve, "genehmige": .approve, "genehmigen": .approve,
    "zugestimmt": .approve, "zustimmung": .approve, "einverstanden": .approve,
    "bewilligt": .approve, "ja": .approve, "ok": .approve, "okay": .approve, "approve": .approve,
    "approved": .approve, "approval": .approve, "yes": .approve, "agreed": .approve,
    "ablehnung": .reject, "abgelehnt": .reject, "ablehnen": .reject, "nein": .reject,
    "zurueckgewiesen": .reject, "zurueckweisung": .reject, "reject": .reject, "rejected": .reject,
    "rejection": .reject, "declined": .reject, "decline": .reject, "denied": .reject,
    "refused": .reject, "no": .reject,
    "rueckfrage": .ask, "rueckfragen": .ask, "frage": .ask, "fragen": .ask, "question": .ask,
    "questions": .ask, "query": .ask, "ask": .ask,
    "antwort": .answer, "answer": .answer,
  ]

  /// Commands that people also use for much else: they count alone, or with a polite word.
  static let weak: Set<String> = ["ja", "ok", "okay", "yes", "nein", "no"]
  /// Commands that are questions only where they stand alone or before a colon.
  static let weakQuestions: Set<String> = ["frage", "fragen", "ask", "query", "questions"]

  /// What may stand beside a weak word.
  static let polite: Set<String> = [
    "danke", "gerne", "gern", "passt", "in", "ordnung", "alles", "gut", "von", "mir", "fuer",
    "mich", "so", "thanks", "fine", "thank", "you", "vielen", "dank",
  ]

  /// How a reason is begun.
  static let reasonLabels: Set<String> = [
    "grund", "begruendung", "reason", "frage", "question", "bemerkung", "kommentar", "comment",
    "antwort", "answer",
  ]

  static let approving = [WordPattern](words: [
    "freigegeben", "genehmigt", "genehmige", "zugestimmt", "einverstanden", "bewilligt",
    "freigabe erteilt", "freigabe ist erteilt", "gebe frei", "geben frei", "gebe ich frei",
    "geben wir frei", "gebe hiermit frei", "gebe die rechnung frei",
    "gebe die rechnung hiermit frei",
    "gebe sie frei", "stimme zu", "stimmen zu", "stimme der rechnung zu", "approved", "i approve",
    "we approve", "agreed",
  ])

  static let rejecting = [WordPattern](words: [
    "abgelehnt", "ablehnung", "lehne ab", "lehnen ab", "lehne ich ab", "lehnen wir ab",
    "lehne die rechnung ab", "lehne das ab", "lehne sie ab", "zurueckgewiesen", "verweigert",
    "nicht freigeben", "nicht genehmigen", "nicht zustimmen", "keine freigabe",
    "keine genehmigung", "rejected", "i reject", "we reject", "declined", "i decline",
    "we decline", "refused", "denied", "not approve", "no approval",
  ])

  static let asking = [WordPattern](words: [
    "habe eine frage", "haette eine frage", "habe eine rueckfrage", "habe noch eine frage",
    "habe dazu eine frage", "have a question",
  ])

  static let negations: Set<String> = ["nicht", "nie", "not", "never"]

  /// What makes an approval none yet, wherever it stands.
  static let conditions: Set<String> = [
    "sobald", "wenn", "falls", "sofern", "vorbehalt", "vorbehaltlich", "teilweise",
    "vorausgesetzt", "aber", "jedoch", "allerdings", "if", "once", "unless", "provided", "partly",
    "partially", "but", "however",
  ]

  /// What makes an approval none yet in its own sentence.
  static let limits: Set<String> = [
    "nur", "erst", "noch", "spaeter", "morgen", "folgt", "ausser", "bis", "nein", "no", "keine",
    "kein", "keinen", "ohne", "verweigert", "only", "except", "after", "later", "until", "without",
    "statt", "muss", "soll", "warte", "beantragt", "angefragt",
  ]

  /// What puts a decision off, so that a denied one is none either.
  static let delays: Set<String> = ["noch", "erst", "spaeter", "morgen", "folgt", "yet"]

  /// What only sounds like a denial.
  static let harmless: Set<[String]> = [
    ["keine", "einwaende"], ["keine", "bedenken"], ["keine", "fragen"], ["keine", "rueckfragen"],
    ["keine", "anmerkungen"], ["keine", "beanstandungen"], ["keinen", "einwand"],
    ["ohne", "einwaende"], ["ohne", "bedenken"], ["ohne", "beanstandung"],
    ["ohne", "beanstandungen"], ["no", "objections"], ["no", "questions"], ["no", "concerns"],
    ["without", "objections"], ["nichts", "dagegen"],
  ]
}
