/// The types of XML Schema itself, each after the one it is derived from.
///
/// Those that no schema of invoices uses are here only because `xsi:type` may name them: they
/// are checked as the type that they come from.
struct BuiltInType: Sendable {
  let name: StaticString
  let base: StaticString?
  /// Nil for the types of any content.
  let datatype: Datatype?

  private init(_ name: StaticString, _ base: StaticString?, _ datatype: Datatype?) {
    self.name = name
    self.base = base
    self.datatype = datatype
  }

  static let all: [BuiltInType] = [
    // The numbers of the first two are those of `SchemaFacts.anyType` and `undeclared`.
    BuiltInType("anyType", nil, nil),
    BuiltInType("", nil, nil),
    BuiltInType("anySimpleType", "anyType", .string),
    BuiltInType("string", "anySimpleType", .string),
    BuiltInType("normalizedString", "string", .normalizedString),
    BuiltInType("token", "normalizedString", .token),
    BuiltInType("language", "token", .language),
    BuiltInType("NMTOKEN", "token", .token),
    BuiltInType("Name", "token", .token),
    BuiltInType("NCName", "Name", .identifier),
    BuiltInType("ID", "NCName", .identifier),
    BuiltInType("IDREF", "NCName", .identifier),
    BuiltInType("ENTITY", "NCName", .identifier),
    BuiltInType("boolean", "anySimpleType", .boolean),
    BuiltInType("decimal", "anySimpleType", .decimal),
    BuiltInType("integer", "decimal", .integer),
    BuiltInType("nonPositiveInteger", "integer", .integer),
    BuiltInType("negativeInteger", "nonPositiveInteger", .integer),
    BuiltInType("long", "integer", .integer),
    BuiltInType("int", "long", .integer),
    BuiltInType("short", "int", .integer),
    BuiltInType("byte", "short", .integer),
    BuiltInType("nonNegativeInteger", "integer", .integer),
    BuiltInType("positiveInteger", "nonNegativeInteger", .integer),
    BuiltInType("unsignedLong", "nonNegativeInteger", .integer),
    BuiltInType("unsignedInt", "unsignedLong", .integer),
    BuiltInType("unsignedShort", "unsignedInt", .integer),
    BuiltInType("unsignedByte", "unsignedShort", .integer),
    BuiltInType("date", "anySimpleType", .date),
    BuiltInType("time", "anySimpleType", .time),
    BuiltInType("dateTime", "anySimpleType", .dateTime),
    BuiltInType("base64Binary", "anySimpleType", .base64Binary),
    BuiltInType("anyURI", "anySimpleType", .anyURI),
    BuiltInType("float", "anySimpleType", .string),
    BuiltInType("double", "anySimpleType", .string),
    BuiltInType("duration", "anySimpleType", .string),
    BuiltInType("gYearMonth", "anySimpleType", .string),
    BuiltInType("gYear", "anySimpleType", .string),
    BuiltInType("gMonthDay", "anySimpleType", .string),
    BuiltInType("gDay", "anySimpleType", .string),
    BuiltInType("gMonth", "anySimpleType", .string),
    BuiltInType("hexBinary", "anySimpleType", .string),
    BuiltInType("QName", "anySimpleType", .string),
  ]
}
