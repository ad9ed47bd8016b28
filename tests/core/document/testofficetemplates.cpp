// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/compose.h"
#include "document/officetemplates.h"
#include "document/renderer.h"
#include "support/plainpaper.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

class TestOfficeTemplates : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    OfficeTemplates m_office;

    QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = OfficeTemplates(m_folder->filePath(u"templat"_s));
    }

    void theFirstEditCopiesTheShippedOne()
    {
        QVERIFY(!m_office.isOwn(u"disposisi"_s));
        const auto path = m_office.copyForEditing(u"disposisi"_s);
        QVERIFY2(path.has_value(), path ? "" : qPrintable(path.error().message));
        QVERIFY(m_office.isOwn(u"disposisi"_s));
        QCOMPARE(read(*path), shippedTemplateFile(u"disposisi"_s).value());

        QVERIFY(write(*path, read(*path).replace("LEMBAR DISPOSISI", "DISPOSISI KAMI")));
        QCOMPARE(m_office.copyForEditing(u"disposisi"_s).value(), *path); // and does not undo the edit
        const auto edited = m_office.find(u"disposisi"_s);
        QVERIFY(edited.has_value());
        QVERIFY(test::plainText(compose(*edited, sampleFacts()).paper).contains("DISPOSISI KAMI"_L1));
    }

    void resetBringsTheShippedOneBack()
    {
        const QString path = m_office.copyForEditing(u"notula"_s).value();
        QVERIFY(write(path, "mine"));
        QVERIFY(m_office.reset(u"notula"_s));
        QVERIFY(!m_office.isOwn(u"notula"_s));
        QVERIFY(m_office.find(u"notula"_s).has_value());
        QCOMPARE(read(path + u".lama"_s), QByteArray("mine")); // nobody's work is thrown away
        const auto again = m_office.reset(u"notula"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void mistakesNameFileAndLine()
    {
        const QString path = m_office.copyForEditing(u"notula"_s).value();
        QVERIFY(write(path, "<paper id=\"notula\" name=\"N\" name-en=\"N\">\n<body>\n"
                            "<paragraph>{{ticket.cod}}</paragraph></body></paper>"));
        const auto paper = m_office.find(u"notula"_s);
        QVERIFY(!paper);
        QCOMPARE(paper.error().code, ErrorCode::Invalid);
        const QString message = paper.error().message;
        QVERIFY2(message.contains(path) && message.contains("ticket.cod"_L1) && message.contains(u'3'),
                 qPrintable(message));

        QVERIFY(write(path, shippedTemplateFile(u"disposisi"_s).value()));
        QVERIFY(!m_office.find(u"notula"_s)); // a file under another's name
    }

    void anOfficeMayHavePapersOfItsOwn()
    {
        QVERIFY(m_office.copyForEditing(u"notula"_s).has_value()); // makes the folder
        QVERIFY(write(m_office.path(u"piagam"_s),
                      "<paper id=\"piagam\" name=\"Piagam\" name-en=\"Charter\"><body>"
                      "<paragraph>Piagam {{ticket.code}}</paragraph></body></paper>"));
        QVERIFY(m_office.ids().contains(u"piagam"_s));
        QCOMPARE(m_office.ids().count(u"notula"_s), 1);
        PaperFacts facts = sampleFacts();
        PaperKind kind;
        kind.id = kind.templateId = facts.kind = u"piagam"_s;
        facts.procedure.papers = {kind};
        QVERIFY(!paperRenderer()(facts).has_value());
        QVERIFY(paperRenderer(m_office)(facts).value_or(QByteArray()).startsWith("%PDF"));
    }

    void noNameLeadsOutOfTheFolder()
    {
        QVERIFY(write(m_folder->filePath(u"luar.xml"_s), "<paper/>"));
        for (const QString &id : {u"../luar"_s, u""_s, u"a/b"_s, u"."_s}) {
            QVERIFY(!m_office.isOwn(id));
            QVERIFY(!m_office.copyForEditing(id));
            QVERIFY(!m_office.reset(id));
        }
        QVERIFY(!OfficeTemplates().copyForEditing(u"notula"_s));
        QVERIFY(OfficeTemplates().find(u"notula"_s).has_value());
    }
};

TANGGAP_TEST(TestOfficeTemplates)
#include "testofficetemplates.moc"
