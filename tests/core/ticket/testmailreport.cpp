// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "ticket/htmltext.h"
#include "ticket/mailreport.h"
#include "ticket/mimetext.h"

#include <QFile>
#include <QThread>

using namespace tanggap;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray bytesOf(const char *name)
{
    QFile file(QStringLiteral(TANGGAP_SOURCE_DIR "/tests/data/mail/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return file.readAll();
}

MailReport mailOf(const char *name)
{
    const auto read = readMail(bytesOf(name));
    if (!read)
        qFatal("%s: %s", name, qPrintable(read.error().message));
    return *read;
}

QString receivedOf(const MailReport &mail)
{
    return mail.report.received ? toIso(*mail.report.received) : u"none"_s;
}

} // namespace

class TestMailReport : public QObject
{
    Q_OBJECT

private slots:
    void gmail()
    {
        const MailReport mail = mailOf("gmail.eml");
        QCOMPARE(mail.report.title, u"Situs layanan disusupi judi online – mohon ditangani"_s);
        QCOMPARE(mail.report.description,
                 u"Selamat pagi,\n\nHalaman https://layanan.example.go.id/berita menampilkan "
                 u"tautan “slot gacor”.\nTerlampir tangkapan layar."_s);
        QCOMPARE(mail.report.reporter.name, u"Nama Pelapor"_s);
        QCOMPARE(mail.report.reporter.email, u"pelapor@example.com"_s);
        QCOMPARE(mail.report.channel, Channel::Email);
        QCOMPARE(mail.report.chronology, QString());
        QCOMPARE(receivedOf(mail), u"2026-11-21T01:05:12Z"_s); // the topmost Received
        QCOMPARE(mail.attachments.size(), 1);
        QCOMPARE(mail.attachments.at(0).name, u"tangkapan layar.png"_s);
        QCOMPARE(mail.attachments.at(0).mediaType, u"image/png"_s);
        QVERIFY(mail.attachments.at(0).bytes.startsWith("\x89PNG"));
        QCOMPARE(mail.attachments.at(0).bytes.size(), 70);
    }

    void outlook()
    {
        const MailReport mail = mailOf("outlook.eml");
        // A character cut in two by encoded words, and "RE: Fw:" before it.
        QCOMPARE(mail.report.title, u"Laporan phishing — mendesak"_s);
        // It says ISO 8859-1 and writes windows-1252.
        QCOMPARE(mail.report.description,
                 u"Ada surel palsu – harga € 100.\n\n[cid:image001.png@01DC5A00.00000000]"_s);
        QCOMPARE(mail.report.reporter.name, u"René Contoh"_s);
        QCOMPARE(receivedOf(mail), u"2026-11-21T01:10:02Z"_s);
        QCOMPARE(mail.attachments.size(), 1); // the inline picture
        QCOMPARE(mail.attachments.at(0).name, u"image001.png"_s);
    }

    void thunderbird()
    {
        const MailReport mail = mailOf("thunderbird.eml");
        QCOMPARE(mail.report.title, u"Log server (lampiran)"_s);
        QCOMPARE(mail.report.description, u"Berikut log – dua berkas."_s);
        QCOMPARE(receivedOf(mail), u"2026-11-21T01:30:00Z"_s); // Date, for want of Received
        QCOMPARE(mail.attachments.size(), 2);
        QCOMPARE(mail.attachments.at(0).name, u"Laporan akses – 2026.log"_s); // RFC 2231
        QCOMPARE(mail.attachments.at(0).bytes, "GET /shell.php 200\n");
        QCOMPARE(mail.attachments.at(1).name, u"pass wd.txt"_s);
    }

    void muttMailbox()
    {
        const MailReport mail = mailOf("mutt.eml");
        QCOMPARE(mail.report.title, u"webshell ditemukan"_s);
        QVERIFY(mail.report.description.startsWith(u"Ditemukan berkas shell.php"_s));
        QVERIFY(mail.report.description.contains(u"192.0.2.7 POST"_s));
        QCOMPARE(mail.report.reporter.name, QString());
        QCOMPARE(mail.report.reporter.email, u"pelapor@example.com"_s);
        QCOMPARE(mail.attachments.size(), 0);
    }

    void appleMail()
    {
        const MailReport mail = mailOf("applemail.eml");
        QCOMPARE(mail.report.title, u"Tangkapan layar"_s);
        QCOMPARE(mail.report.description, u"Sebelum gambar.\n\nSesudah gambar."_s);
        QCOMPARE(mail.attachments.size(), 1);
        QCOMPARE(mail.attachments.at(0).name, u"layargpj.exe"_s); // the override that hid the ending is gone
    }

    void otherCharsets()
    {
        const MailReport russian = mailOf("koi8r.eml");
        QCOMPARE(russian.report.title, u"Уязвимость на сайте"_s);
        QCOMPARE(russian.report.description, u"Найдена уязвимость."_s);
        QCOMPARE(russian.report.reporter.name, u"Иван Пример"_s);
        const MailReport chinese = mailOf("gb18030.eml");
        QCOMPARE(chinese.report.title, u"网站被篡改"_s);
        QCOMPARE(chinese.report.description,
                 u"镕基:网站被篡改。"_s); // 镕 is not in GB 2312, whatever the mail says
        QCOMPARE(chinese.report.reporter.name, u"张三"_s);
        const MailReport unknown = mailOf("windows1252.eml");
        QCOMPARE(unknown.report.title, u"Laporan – mendesak"_s);
        QCOMPARE(unknown.report.description, u"Biaya € 100 “mendesak”."_s);
    }

    void charsetsThatLie()
    {
        QCOMPARE(textFromCharset("caf\xC3\xA9", "us-ascii"), u"café"_s);
        QCOMPARE(textFromCharset("caf\xE9", "utf-8"), u"café"_s);
        QCOMPARE(textFromCharset("caf\xC3\xA9 \xE2\x80\x93", "no-such"), u"café –"_s);
        QCOMPARE(textFromCharset("ok \xFF ok", "gb2312"), u"ok \uFFFD ok"_s);
        QCOMPARE(textFromCharset("cut \xCD", "gb18030"), u"cut \uFFFD"_s);
        QCOMPARE(textFromCharset({}, "koi8-r"), QString());
        QVERIFY(textFromCharset(QByteArray(100'000, '\xFF'), "gb18030").size() <= 100'000);
    }

    void htmlOnly()
    {
        const MailReport mail = mailOf("htmlonly.eml");
        QCOMPARE(mail.report.description,
                 u"Situs berubah\n"
                 u"Halaman depan & berita berubah! 3 < 5\n\n"
                 u"- satu\n- dua\n"
                 u"Klik https://bank.example <https://jahat.example/masuk?a=1&b=2> atau "
                 u"example.go.id.\nTerima kasih\n\n"
                 u"IP 192.0.2.1\nKode 500"_s);
        QCOMPARE(mail.attachments.size(), 0);
    }

    void htmlOfAnyShape()
    {
        QCOMPARE(textFromHtml({}), QString());
        QCOMPARE(textFromHtml(u"a < b <b>c"_s), u"a < b c"_s);
        QCOMPARE(textFromHtml(u"x<script>alert(1)"_s), u"x"_s);
        QCOMPARE(textFromHtml(u"x<!-- y"_s), u"x<!-- y"_s);
        QCOMPARE(textFromHtml(u"&lt;b&gt; &amp;amp; &unknown; &#0; &#xD800; &#128512; &"_s),
                 u"<b> &amp; &unknown; \uFFFD \uFFFD \U0001F600 &"_s);
        QCOMPARE(textFromHtml(u"<pre>a\n  b</pre>c"_s), u"a\n  b\nc"_s);
        QCOMPARE(textFromHtml(u"<a href=https://x.example/y>words</a>"_s), u"words <https://x.example/y>"_s);
        QCOMPARE(textFromHtml(u"<a data-href='https://x.example/y'>words</a>"_s), u"words"_s);
        // Each of these is quadratic in a careless reader.
        const qsizetype many = 300'000;
        QVERIFY(textFromHtml(u"<!-- "_s.repeated(many)).size() > 0);
        QVERIFY(textFromHtml(u"<"_s.repeated(many)).size() > 0);
        QCOMPARE(textFromHtml(u"<div>"_s.repeated(many)), QString());
        QVERIFY(textFromHtml(u"<a href=\""_s.repeated(many)).size() > 0);
        QVERIFY(textFromHtml(u"<p>&"_s.repeated(many)).size() > 0);
    }

    void forwardedMail()
    {
        const MailReport mail = mailOf("forward.eml");
        QCOMPARE(mail.report.title, u"[EXT] Tagihan palsu"_s);
        QCOMPARE(mail.report.description, u"Saya teruskan surel berikut."_s);
        QCOMPARE(mail.attachments.size(), 1);
        QCOMPARE(mail.attachments.at(0).name, u"Tagihan palsu.eml"_s);
        QCOMPARE(mail.attachments.at(0).mediaType, u"message/rfc822"_s);
        // What was forwarded is whole: it can be read in turn.
        const auto inner = readMail(mail.attachments.at(0).bytes);
        QVERIFY(inner);
        QCOMPARE(inner->report.reporter.email, u"korban@example.com"_s);
        QCOMPARE(inner->attachments.size(), 1);
        QCOMPARE(inner->attachments.at(0).name, u"tagihan.zip"_s);
        QVERIFY(inner->attachments.at(0).bytes.startsWith("PK"));
    }

    void brokenMail()
    {
        const MailReport mail = mailOf("broken.eml");
        QVERIFY(!mail.report.received);
        QCOMPARE(mail.report.reporter.email, u"warga@example.com"_s); // no From: where to reply
        QCOMPARE(mail.report.reporter.name, u"Warga"_s);
        QVERIFY(!mail.report.title.isEmpty());
        QVERIFY(!mail.report.description.contains(QChar(u'\0')));
        QVERIFY(mail.report.description.startsWith(u"Isi dengan NUL dan"_s));
        QCOMPARE(mail.attachments.size(), 1);
        QCOMPARE(mail.attachments.at(0).name, u"attachment-1.pdf"_s);
        QVERIFY(mail.attachments.at(0).bytes.startsWith("%PDF-1.4")); // as far as the base64 goes
    }

    void mailOfAMachine()
    {
        const MailReport mail = mailOf("webform.eml");
        QCOMPARE(mail.report.reporter.name, u"Warga Pelapor"_s);
        QCOMPARE(mail.report.reporter.email, u"warga@example.com"_s);
        QCOMPARE(mail.report.title, u"Situs tidak bisa dibuka."_s); // no subject: its first words
    }

    void boundaryThatNeverComes()
    {
        QCOMPARE(mailOf("noboundary.eml").report.description, u"Teks tanpa bagian."_s);
    }

    void lineEndsDoNotMatter()
    {
        for (const char *name : {"gmail.eml", "outlook.eml", "forward.eml", "htmlonly.eml"}) {
            const QByteArray crlf = bytesOf(name);
            QByteArray lf = crlf;
            lf.replace("\r\n", "\n");
            QVERIFY(lf != crlf);
            QCOMPARE(readMail(lf)->report, readMail(crlf)->report);
            QCOMPARE(readMail("\xEF\xBB\xBF\r\n" + crlf)->report, readMail(crlf)->report);
        }
    }

    void anyCutIsSurvived()
    {
        for (const char *name : {"gmail.eml", "outlook.eml", "thunderbird.eml", "forward.eml"}) {
            const QByteArray whole = bytesOf(name);
            for (qsizetype length = 0; length < whole.size(); length += 37) {
                const auto read = readMail(whole.left(length));
                QVERIFY(!read || read->attachments.size() <= 2);
            }
        }
    }

    void whatIsNoMailIsRefused()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("hello"),
                                        QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), QByteArray(5000, '\0')}) {
            const auto read = readMail(bytes);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Invalid);
        }
        QVERIFY(!readMail(QByteArray(kMailMaxBytes + 1, 'x')));
    }

    void tooManyPartsAreRefused()
    {
        QByteArray eml = "From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n";
        eml += QByteArray("--b\nContent-Type: image/png\n\nx\n").repeated(1001);
        const auto read = readMail(eml + "--b--\n");
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
    }

    void aPartWithoutANameEndsAsItsKindDoes()
    {
        QByteArray eml = "From: a@example.com\nContent-Type: multipart/related; boundary=b\n\n";
        for (const char *type : {"image/png", "application/pdf", "application/x-unheard-of"})
            eml += QByteArray("--b\nContent-Type: ") + type + "\n\nx\n";
        const auto read = readMail(eml + "--b--\n");
        QVERIFY(read);
        QStringList names;
        for (const MailAttachment &one : read->attachments)
            names << one.name;
        QCOMPARE(names, (QStringList{u"attachment-1.png"_s, u"attachment-2.pdf"_s, u"attachment-3.bin"_s}));
    }

    void deepNestingIsSurvived()
    {
        QByteArray eml = "From: a@example.com\nSubject: dalam\n";
        for (int i = 0; i < 20000; ++i)
            eml += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                   QByteArray::number(i) + "\n";
        const auto read = readMail(eml + "\nteks\n");
        QVERIFY(read);
        QCOMPARE(read->report.title, u"dalam"_s);
        // Mails within mails likewise: the outermost is an attachment of its own.
        const QByteArray within = "Content-Type: message/rfc822\n\nSubject: x\n";
        const auto russianDoll = readMail("Subject: luar\n" + within.repeated(20000) + "\nteks\n");
        QVERIFY(russianDoll);
        QCOMPARE(russianDoll->attachments.size(), 1);
    }

    void manyThreadsReadAtOnce()
    {
        const QByteArray eml = bytesOf("outlook.eml");
        const MailReport expected = *readMail(eml);
        std::atomic_int same = 0;
        QList<QThread *> threads;
        for (int i = 0; i < 4; ++i) {
            threads << QThread::create([&] {
                for (int n = 0; n < 50; ++n)
                    same += *readMail(eml) == expected;
            });
            threads.constLast()->start();
        }
        for (QThread *thread : std::as_const(threads)) {
            thread->wait();
            delete thread;
        }
        QCOMPARE(same.load(), 200);
    }

    void fileNamesAreSafe()
    {
        QCOMPARE(safeFileName(u"C:\\fakepath\\log.txt"_s, u"x"_s), u"log.txt"_s);
        QCOMPARE(safeFileName(u"../../etc/passwd"_s, u"x"_s), u"passwd"_s);
        QCOMPARE(safeFileName(u".."_s, u"x"_s), u"x"_s);
        QCOMPARE(safeFileName(u"a/"_s, u"x"_s), u"x"_s);
        QCOMPARE(safeFileName(u" .htaccess "_s, u"x"_s), u"htaccess"_s);
        QCOMPARE(safeFileName(u"a<b>:\"c|?*\u202E.t\nxt"_s, u"x"_s), u"a_b___c___.t xt"_s);
        QCOMPARE(safeFileName(QString(400, u'n') + u".tar"_s, u"x"_s).size(), 120);
        QVERIFY(safeFileName(QString(400, u'n') + u".tar"_s, u"x"_s).endsWith(u".tar"_s));
        QVERIFY(safeFileName(u"\U0001F600"_s.repeated(200) + u".png"_s, u"x"_s).isValidUtf16());
    }
};

TANGGAP_TEST(TestMailReport)
#include "testmailreport.moc"
