/// Words that stand in every text and tell nothing of its class, in folded form.
///
/// `ich` and `mein` are not among them: they tell a letter of a person from one of a company.
enum FillingWords {
  static let all: Set<String> = Set(
    """
    der die das den dem des ein eine einen einem einer eines und oder aber als auch auf aus bei
    bis damit dann dass dazu denn diese diesem diesen dieser dieses durch fuer gegen haben hat
    hier ihr ihre ihrem ihren ihrer ihres ist kann koennen mit nach nicht noch nur ohne sein sich
    sie sind sowie ueber unser unsere unserem unseren unserer unter vom von vor war was wenn werden
    wie wir wird worden wurde wurden zum zur zwischen bitte sehr geehrte geehrter damen herren
    herr frau freundlichen gruessen seite datum telefon tel fax mail email www http https gmbh
    strasse str firma com the and for with you your our are this that from
    """.split(separator: "\n").flatMap { $0.split(separator: " ") }.map(String.init))
}
