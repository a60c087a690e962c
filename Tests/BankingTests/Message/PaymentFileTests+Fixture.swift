extension PaymentFileTests {
  /// The file of the small run as it is to be, `ID` for the id of the message.
  static let smallFile = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
      <CstmrCdtTrfInitn>
        <GrpHdr>
          <MsgId>ID</MsgId>
          <CreDtTm>2026-11-18T11:06:40Z</CreDtTm>
          <NbOfTxs>1</NbOfTxs>
          <CtrlSum>116.62</CtrlSum>
          <InitgPty>
            <Nm>Musterstadt Immobilien GmbH</Nm>
          </InitgPty>
        </GrpHdr>
        <PmtInf>
          <PmtInfId>ID-1</PmtInfId>
          <PmtMtd>TRF</PmtMtd>
          <BtchBookg>true</BtchBookg>
          <NbOfTxs>1</NbOfTxs>
          <CtrlSum>116.62</CtrlSum>
          <PmtTpInf>
            <SvcLvl>
              <Cd>SEPA</Cd>
            </SvcLvl>
          </PmtTpInf>
          <ReqdExctnDt>
            <Dt>2026-12-02</Dt>
          </ReqdExctnDt>
          <Dbtr>
            <Nm>Musterstadt Immobilien GmbH</Nm>
          </Dbtr>
          <DbtrAcct>
            <Id>
              <IBAN>DE02120300000000202051</IBAN>
            </Id>
          </DbtrAcct>
          <DbtrAgt>
            <FinInstnId>
              <BICFI>BYLADEM1001</BICFI>
            </FinInstnId>
          </DbtrAgt>
          <ChrgBr>SLEV</ChrgBr>
          <CdtTrfTxInf>
            <PmtId>
              <EndToEndId>Z26-0000003-0001</EndToEndId>
            </PmtId>
            <Amt>
              <InstdAmt Ccy="EUR">116.62</InstdAmt>
            </Amt>
            <Cdtr>
              <Nm>Müller &amp; Söhne GmbH</Nm>
            </Cdtr>
            <CdtrAcct>
              <Id>
                <IBAN>DE89370400440532013000</IBAN>
              </Id>
            </CdtrAcct>
            <RmtInf>
              <Ustrd>RE-2026-17 vom 03.11.2026 abzgl. Skonto 2,38</Ustrd>
            </RmtInf>
          </CdtTrfTxInf>
        </PmtInf>
      </CstmrCdtTrfInitn>
    </Document>

    """
}
