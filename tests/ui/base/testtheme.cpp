// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

/// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsEnough_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens &t = tokensOf(scheme);
            const QByteArray name = scheme == Scheme::Dark ? "dark " : "light ";
            const auto pair = [&](const QByteArray &what, const QColor &text, const QColor &ground,
                                  double least = 4.5) {
                QTest::newRow((name + what).constData()) << text << ground << least;
            };
            const std::pair<QByteArray, QColor> grounds[] = {
                {"ground", t.ground}, {"panel", t.panel}, {"hover", t.hover}, {"accentWash", t.accentWash}};
            for (const auto &[label, ground] : grounds) {
                pair("ink on " + label, t.ink, ground);
                pair("second on " + label, t.second, ground);
                pair("accent on " + label, t.accent, ground);
            }
            for (int tone = int(Tone::Neutral); tone <= int(Tone::Paused); ++tone) {
                const QByteArray number = QByteArray::number(tone);
                pair("tone " + number + " on its wash", t.text(Tone(tone)), t.wash(Tone(tone)));
                pair("ink on wash " + number, t.ink, t.wash(Tone(tone)));
                pair("tone " + number + " on panel", t.text(Tone(tone)), t.panel);
                pair("tone " + number + " on ground", t.text(Tone(tone)), t.ground);
                pair("tone " + number + " on a selected row", t.text(Tone(tone)), t.accentWash);
            }
            pair("filled button", t.onAccent, t.accentSolid);
            pair("tooltip", t.panel, t.ink);
            pair("outline of a field", t.edge, t.panel, 3.0);
            pair("filled button on panel", t.accentSolid, t.panel, 3.0);
        }
    }

    void contrastIsEnough()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double found = contrast(text, ground);
        QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(found)));
    }

    void switchesLive()
    {
        Theme theme;
        QLabel label(u"x"_s);
        QPushButton primary(u"x"_s);
        setButtonKind(&primary, ButtonKind::Primary);
        QSignalSpy changed(&theme, &Theme::changed);
        QCOMPARE(tokensOf(&label).panel, tokensOf(Scheme::Light).panel);
        theme.setScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(tokensOf(&label).panel, tokensOf(Scheme::Dark).panel);
        QCOMPARE(tokensOf(&primary).panel, tokensOf(Scheme::Dark).panel);
        theme.setScheme(Scheme::Light);
        // The accent behind a primary button must not make it think that it is in the dark.
        primary.ensurePolished();
        QCOMPARE(tokensOf(&primary).panel, tokensOf(Scheme::Light).panel);
    }

    void aWindowCanStayDark()
    {
        Theme theme;
        QWidget wallboard;
        keepScheme(&wallboard, Scheme::Dark);
        QLabel inside(u"x"_s, &wallboard);
        inside.ensurePolished();
        QCOMPARE(inside.palette().color(QPalette::WindowText), tokensOf(Scheme::Dark).ink);
        QCOMPARE(tokensOf(&wallboard).panel, tokensOf(Scheme::Dark).panel);
        QCOMPARE(tokensOf(&inside).panel, tokensOf(Scheme::Dark).panel);
    }

    void textScales()
    {
        Theme theme;
        const double normal = QApplication::font().pointSizeF();
        theme.setTextScale(1.5);
        QCOMPARE(QApplication::font().pointSizeF(), normal * 1.5);
        theme.setTextScale(9);
        QCOMPARE(theme.textScale(), 2.0);
        theme.setTextScale(1.0);
        QVERIFY(fontFor(TextRole::Small, QApplication::font()).pointSizeF() < normal);
        QVERIFY(fontFor(TextRole::Title, QApplication::font()).pointSizeF() > normal);
    }

    void styleSheetNamesNoUnknownToken()
    {
        Theme theme;
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(u'@'), "a token was left unfilled");
    }

    void everyIconPaints()
    {
        const QStringList files = QDir(u":/tanggap/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QImage image = iconPixmap(file.chopped(4), Qt::red, 24, 2).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            bool red = false;
            for (int y = 0; y < 48 && !red; ++y) {
                for (int x = 0; x < 48 && !red; ++x)
                    red = qAlpha(image.pixel(x, y)) > 200 && qRed(image.pixel(x, y)) > 200;
            }
            QVERIFY2(red, qPrintable(file));
        }
        QVERIFY(icon(u"no-such-icon"_s).isNull());
    }

    void changingDigitsDoNotMove()
    {
        const QFontMetrics metrics(QApplication::font());
        QCOMPARE(tabularWidth(metrics, u"11:11:11"_s), tabularWidth(metrics, u"08:40:58"_s));
        QVERIFY(tabularWidth(metrics, u"100"_s) > tabularWidth(metrics, u"99"_s));
    }
};

TANGGAP_TEST(TestTheme)
#include "testtheme.moc"
