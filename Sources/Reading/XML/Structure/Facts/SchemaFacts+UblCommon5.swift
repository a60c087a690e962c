// Made by tools/schema-facts from the XML Schemas; its README explains the words.

extension SchemaFacts {
  static let ublCommon5: StaticString = """
    elements Any Any
    elements ObjectIdentifier ObjectIdentifier
    elements EncapsulatedPKIData EncapsulatedPKIData
    elements Include Include
    elements ReferenceInfo ReferenceInfo
    elements XAdESTimeStamp XAdESTimeStamp AllDataObjectsTimeStamp \
    IndividualDataObjectsTimeStamp SignatureTimeStamp SigAndRefsTimeStamp RefsOnlyTimeStamp \
    ArchiveTimeStamp
    elements OtherTimeStamp OtherTimeStamp
    elements QualifyingProperties QualifyingProperties
    elements SignedProperties SignedProperties
    elements UnsignedProperties UnsignedProperties
    elements SignedSignatureProperties SignedSignatureProperties
    elements SignedDataObjectProperties SignedDataObjectProperties
    elements UnsignedSignatureProperties UnsignedSignatureProperties
    elements UnsignedDataObjectProperties UnsignedDataObjectProperties
    elements QualifyingPropertiesReference QualifyingPropertiesReference
    elements xs:dateTime SigningTime
    elements CertIDList SigningCertificate
    elements SignaturePolicyIdentifier SignaturePolicyIdentifier
    elements xs:anyURI SPURI
    elements SPUserNotice SPUserNotice
    elements CounterSignature CounterSignature
    elements DataObjectFormat DataObjectFormat
    elements CommitmentTypeIndication CommitmentTypeIndication
    elements SignatureProductionPlace SignatureProductionPlace
    elements SignerRole SignerRole
    elements CompleteCertificateRefs CompleteCertificateRefs AttributeCertificateRefs
    elements CompleteRevocationRefs CompleteRevocationRefs AttributeRevocationRefs
    elements CertificateValues CertificateValues AttrAuthoritiesCertValues
    elements RevocationValues RevocationValues AttributeRevocationValues
    namespace xades141
    complex ValidationData xs:anyType elements @Id:xs:ID @UR:xs:anyURI : xades: \
    CertificateValues? RevocationValues?
    elements ValidationData TimeStampValidationData
    elements xades:XAdESTimeStamp ArchiveTimeStampV2
    """
}
