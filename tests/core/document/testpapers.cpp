// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/page.h"
#include "support/testmain.h"

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;
class TestPapers : public QObject
{
    Q_OBJECT
private slots:
    void dump()
    {
        for (const QString &id : {u"disposisi"_s, u"jawaban_pengguna"_s, u"laporan_penyelesaian"_s}) {
            auto t = shippedTemplate(id);
            QVERIFY2(t.has_value(), t ? "" : qPrintable(t.error().message));
            PaperFacts f = sampleFacts();
            f.kind = id;
            f.fields = {
                {u"reason"_s,
                 u"Gangguan disebabkan oleh pemeliharaan jaringan terjadwal pada pusat data, sehingga laman tidak dapat diakses pada pukul 13.00 sampai dengan 14.00 WIB. Tidak ditemukan akses yang tidak sah."_s},
                {u"copies"_s, u"Wali Kota Contoh (sebagai laporan)\nSekretaris Daerah Kota Contoh"_s},
                {u"request"_s, u"Pantau"_s},
                {u"forwarded_to"_s, u"sekretaris"_s}};
            auto pdf = renderPdf(*t, f);
            QVERIFY2(pdf.has_value(), pdf ? "" : qPrintable(pdf.error().message));
            QFile out(u"/tmp/papers_%1.pdf"_s.arg(id));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(*pdf);
        }
    }
};

TANGGAP_TEST(TestPapers)
#include "testpapers.moc"
