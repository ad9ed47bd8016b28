// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/crest.h"
#include "desk/issuepaper.h"
#include "document/compose.h"
#include "document/crest.h"
#include "document/page.h"
#include "document/renderer.h"
#include "export/registerfile.h"
#include "store/paperfacts.h"
#include "support/deskwork.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A red disc in the middle of a white picture.
QImage disc(int width, int height, int diameter)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrush(Qt::red);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(width / 2, height / 2), diameter / 2, diameter / 2);
    return image;
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

bool isRed(QRgb pixel)
{
    return qRed(pixel) > 180 && qGreen(pixel) < 90 && qBlue(pixel) < 90;
}

/// How many pixels in the upper fifth of the first page are red.
int redIn(const QImage &page)
{
    int red = 0;
    for (int y = 0; y < page.height() / 5; ++y) {
        for (int x = 0; x < page.width(); ++x)
            red += isRed(page.pixel(x, y)) ? 1 : 0;
    }
    return red;
}

} // namespace

/// The office's crest, from a picture file to its papers.
class TestCrest : public QObject
{
    Q_OBJECT

private slots:
    void picturesAreMadeAnewAndSmall_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("png") << saved(disc(1600, 1200, 900), "png");
        QTest::newRow("jpeg") << saved(disc(1600, 1200, 900), "jpeg");
        QTest::newRow("svg") << QByteArray(
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"60\">"
            "<circle cx=\"45\" cy=\"30\" r=\"25\" fill=\"#ff0000\"/></svg>");
    }

    void picturesAreMadeAnewAndSmall()
    {
        QFETCH(QByteArray, file);
        const auto png = crestFromPicture(file);
        MUST(png);
        MUST(desk::crestSetting(*png)); // what the desk takes
        const QImage image = QImage::fromData(*png, "png");
        QVERIFY(std::max(image.width(), image.height()) <= 480 && image.width() > 100);
        // The white round the disc is gone.
        QVERIFY2(std::abs(image.width() - image.height()) <= 8,
                 qPrintable(u"%1x%2"_s.arg(image.width()).arg(image.height())));
        QVERIFY(isRed(image.pixel(image.width() / 2, image.height() / 2)));
    }

    void whatIsNoCrestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("other kind") << saved(disc(300, 300, 200), "bmp");
        QTest::newRow("damaged") << saved(disc(300, 300, 200), "png").left(200);
        QTest::newRow("damaged svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>");
        QTest::newRow("blank") << saved(disc(300, 300, 0), "png");
        QTest::newRow("coarse") << saved(disc(60, 60, 50), "png");
        QTest::newRow("too many bytes") << QByteArray(9'000'000, 'x');
        QTest::newRow("too many pixels") << saved(disc(9000, 20, 18), "png");
    }

    void whatIsNoCrestIsRefused()
    {
        QFETCH(QByteArray, file);
        REFUSED(ErrorCode::Invalid, crestFromPicture(file));
    }

    void theDeskKeepsSmallPicturesOnly()
    {
        test::Office office;
        const QByteArray png = *crestFromPicture(saved(disc(400, 400, 380), "png"));
        REFUSED(ErrorCode::Denied,
                office.as(u"helpdesk"_s, [&](Tx &tx) { return desk::saveCrest(tx, png); }));
        for (const QByteArray &wrong : {saved(disc(200, 200, 90), "jpeg"), saved(disc(2000, 20, 10), "png"),
                                        QByteArray("\x89PNG\r\n\x1a\n"), png + QByteArray(300'000, 'x')})
            REFUSED(ErrorCode::Invalid,
                    office.as(u"ketua"_s, [&](Tx &tx) { return desk::saveCrest(tx, wrong); }));
        MUST(office.as(u"ketua"_s, [&](Tx &tx) { return desk::saveCrest(tx, png); }));
        const auto newest = office.store().readNow(
            Store::System, [](Reader &reader) { return journal::last(reader.db, u"organization"_s); });
        QCOMPARE(newest->kind, u"crest.saved"_s);
        QCOMPARE(newest->facts.value(u"bytes"_s).toInt(), int(png.size()));
        QCOMPARE(test::faults(office), QStringList());
    }

    void everyPaperCarriesIt()
    {
        test::Office office;
        const auto ref = test::receive(office);
        const auto facts = [&] {
            return *office.store().readNow(u"semua"_s, [&](Reader &reader) {
                return paperfacts::load(reader.db, reader.definitions, reader.viewer, ref.id, u"disposisi"_s,
                                        reader.now, false);
            });
        };
        const auto drawn = [&] {
            const PaperFacts now = facts();
            return compose(*templateFor(now), now).paper;
        };
        const ComposedPaper plain = drawn();
        QCOMPARE(redIn(Pages(plain).image(0, 60)), 0);
        const QByteArray plainOdt = paperToOdt(plain);
        const QByteArray png = *crestFromPicture(saved(disc(400, 400, 380), "png"));
        MUST(office.as(u"ketua"_s, [&](Tx &tx) { return desk::saveCrest(tx, png); }));
        QCOMPARE(facts().crest, png);
        const ComposedPaper crested = drawn();
        QVERIFY(redIn(Pages(crested).image(0, 60)) > 500);
        QVERIFY(paperToOdt(crested) != plainOdt);
        // A register's book too.
        const QString book = office.folder() + u"/buku.pdf"_s;
        ExportWatch watch;
        MUST(exportRegister(office.store(), u"semua"_s,
                            {u"agenda.surat_masuk"_s, {2026, 1, 1}, {2026, 12, 31}}, book, watch));
        QFile file(book);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Subtype /Image"));
        // And back to the neutral shield.
        MUST(office.as(u"ketua"_s, [&](Tx &tx) { return desk::saveCrest(tx, {}); }));
        QCOMPARE(redIn(Pages(drawn()).image(0, 60)), 0);
        QCOMPARE(test::faults(office), QStringList());
    }

    void aSetUpBringsIt()
    {
        auto setUp = desk::shippedSetUp(u"bekasi"_s);
        MUST(setUp);
        setUp->crest = *crestFromPicture(saved(disc(400, 400, 380), "png"));
        test::Office office(*setUp);
        const auto kept =
            office.store().readNow(Store::System, [](Reader &reader) { return reader.definitions.crest(); });
        QCOMPARE(*kept, setUp->crest);
    }
};

TANGGAP_TEST(TestCrest)
#include "testcrest.moc"
