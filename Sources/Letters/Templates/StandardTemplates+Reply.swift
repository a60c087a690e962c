extension StandardTemplates {
  static let answerInGerman = """
    Ihre Antwort

    Guten Tag {{name}},

    {{text}}

    Diese E-Mail wurde automatisch geschrieben.

    """

  static let answerInEnglish = """
    Your answer

    Hello {{name}},

    {{text}}

    This mail was written automatically.

    """
}
