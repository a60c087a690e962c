extension GiroCode: Codable {
  private enum CodingKeys: String, CodingKey {
    case version, bic, name, iban, amount, purpose, reference, text, information
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let version = Version(rawValue: try values.decode(String.self, forKey: .version))
    guard let version, let iban = IBAN(try values.decode(String.self, forKey: .iban)) else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no GiroCode"))
    }
    self.init(
      version: version, name: try values.decode(String.self, forKey: .name), iban: iban)
    bic = try values.decodeIfPresent(String.self, forKey: .bic)
    amount = try values.decodeIfPresent(ExactDecimal.self, forKey: .amount)
    purpose = try values.decodeIfPresent(String.self, forKey: .purpose)
    if let text = try values.decodeIfPresent(String.self, forKey: .text) {
      remittance = .text(text)
    } else {
      remittance = try values.decodeIfPresent(String.self, forKey: .reference)
        .map(Remittance.reference)
    }
    information = try values.decodeIfPresent(String.self, forKey: .information)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(version.rawValue, forKey: .version)
    try values.encodeIfPresent(bic, forKey: .bic)
    try values.encode(name, forKey: .name)
    try values.encode(iban.description, forKey: .iban)
    try values.encodeIfPresent(amount, forKey: .amount)
    try values.encodeIfPresent(purpose, forKey: .purpose)
    switch remittance {
    case .reference(let words): try values.encode(words, forKey: .reference)
    case .text(let words): try values.encode(words, forKey: .text)
    case nil: break
    }
    try values.encodeIfPresent(information, forKey: .information)
  }
}
