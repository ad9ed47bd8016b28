// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proof/signedpdf.h"

#include "core/proof/signingservice.h"
#include "support/deskwork.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

/// What is believed of a PDF that comes back from signing, and what is not.
class TestSignedPdf : public QObject
{
    Q_OBJECT

private slots:
    void aSignatureIsRead()
    {
        const auto found = readSignature(m_signed);
        MUST(found);
        QCOMPARE(found->signatures, 1);
        QCOMPARE(found->signer, u"Pejabat Contoh"_s);
        QCOMPARE(toIso(*found->signedAt), u"2026-11-21T07:05:00Z"_s);
        QVERIFY(!found->checked.isEmpty());
        QVERIFY(found->unchecked.join(u' ').contains(u"authority"_s)); // nobody vouched for the certificate
    }

    void theUnsignedFileIsItsFirstRevision()
    {
        const auto found = checkSignedPdf(m_unsigned, m_signed);
        MUST(found);
        QCOMPARE(found->origin, SignedPdf::Origin::Revision);
    }

    void anyChangedByteIsRefused_data()
    {
        QTest::addColumn<qsizetype>("at");
        const qsizetype contents = m_signed.indexOf("/Contents <", m_unsigned.size());
        QTest::newRow("words") << m_signed.indexOf("Nomor");
        QTest::newRow("dictionary") << m_signed.indexOf("ETSI");
        QTest::newRow("stated time") << m_signed.indexOf("20261121");
        QTest::newRow("within the signature") << contents + 400;
        QTest::newRow("padding of the signature") << contents + 8000;
        QTest::newRow("end") << m_signed.size() - 3;
    }

    void anyChangedByteIsRefused()
    {
        QFETCH(qsizetype, at);
        QByteArray changed = m_signed;
        changed[at] = changed.at(at) == '1' ? '2' : '1';
        REFUSED(ErrorCode::Invalid, checkSignedPdf(m_unsigned, changed));
    }

    void whatIsNoSignatureIsRefused()
    {
        REFUSED(ErrorCode::Invalid, readSignature(m_unsigned));
        REFUSED(ErrorCode::Invalid, readSignature("no PDF at all"));
        REFUSED(ErrorCode::Invalid, readSignature(m_signed + "\n% more"));
        REFUSED(ErrorCode::Invalid, readSignature(m_signed.chopped(1)));
        QByteArray part = m_signed; // says that it covers less
        part.replace("/ByteRange [0 ", "/ByteRange [9 ");
        REFUSED(ErrorCode::Invalid, readSignature(part));
        QByteArray other = m_signed;
        other.replace("/Type /Sig", "/Type /Six");
        REFUSED(ErrorCode::Invalid, readSignature(other));
    }

    void severalSignaturesMustAllHold()
    {
        const QByteArray twice = test::signedPdf(m_signed);
        const auto found = checkSignedPdf(m_unsigned, twice);
        MUST(found);
        QCOMPARE(found->signatures, 2);
        // A revision put between them is signed by the second, and breaks nothing; one behind both does.
        REFUSED(ErrorCode::Invalid, readSignature(test::revised(twice, {{95, "<< >>"}})));
    }

    void aLaterRevisionMayNotChangeTheWords()
    {
        const QByteArray forged =
            test::revised(m_unsigned, {{test::contentObject(0), test::contentBody("Nomor 2")}});
        MUST(readSignature(test::signedPdf(forged))); // the signature itself is fine
        REFUSED(ErrorCode::Invalid, checkSignedPdf(m_unsigned, test::signedPdf(forged)));
        const QByteArray stamped = test::revised(
            m_unsigned, {{test::contentObject(0), test::contentBody("Nomor 1 ditandatangani")}});
        const auto found = checkSignedPdf(m_unsigned, test::signedPdf(stamped));
        MUST(found);
        QCOMPARE(found->origin, SignedPdf::Origin::Revision);
        QVERIFY(found->checked.join(u' ').contains(u"ditandatangani"_s));
    }

    void aFileWrittenAnewIsToldFromAnother()
    {
        const auto origin = [&](const QByteArray &pdf) {
            const auto found = checkSignedPdf(m_unsigned, test::signedPdf(pdf));
            return found ? found->origin : SignedPdf::Origin::Revision;
        };
        QByteArray again = test::pdfWith({"Nomor 1", "Halaman dua"});
        again.replace("%PDF-1.7", "%PDF-1.6");
        QCOMPARE(origin(again), SignedPdf::Origin::Rewritten);
        QCOMPARE(origin(test::pdfWith({"Nomor 2", "Halaman dua"})), SignedPdf::Origin::Different);
        QCOMPARE(origin(test::pdfWith({"Nomor 1"})), SignedPdf::Origin::Different);
    }

private:
    const QByteArray m_unsigned = test::pdfWith({"Nomor 1", "Halaman dua"});
    const QByteArray m_signed = test::signedPdf(m_unsigned);
};

TANGGAP_TEST(TestSignedPdf)
#include "testsignedpdf.moc"
