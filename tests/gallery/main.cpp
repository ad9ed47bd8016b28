// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"
#include "papers.h"
#include "samples.h"
#include "ui/base/command.h"
#include "ui/base/language.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/palette/shortcutsheet.h"
#include "ui/base/prompts.h"
#include "ui/base/shell/shell.h"
#include "ui/base/shell/statusstrip.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMainWindow>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace tanggap;

namespace
{

/// The window, its pages filled with samples, photographed into a folder.
class Gallery
{
public:
    Gallery(Theme &theme, QString folder)
        : m_theme(theme)
        , m_folder(std::move(folder))
        , m_clock(gallery::now())
        , m_ticker(m_clock)
        , m_commands(&m_window)
        , m_shell(new Shell(m_commands, m_ticker, theme, m_languages))
    {
        m_window.setCentralWidget(m_shell);
        furnish();
    }

    void photographAll()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_theme.setScheme(scheme);
            const QString name = scheme == Scheme::Dark ? u"dark"_s : u"light"_s;
            m_window.resize(1366, 768);
            m_window.show();
            for (const auto &page : {u"queue"_s, u"board"_s, u"widgets"_s, u"empty"_s}) {
                m_shell->showPage(page);
                photograph(page + u'-' + name);
            }
            m_shell->showPage(u"queue"_s);
            m_shell->commandPalette().openWith(u"la"_s);
            photograph(u"palette-"_s + name);
            m_shell->commandPalette().close();
            m_commands.action(u"view.shortcuts"_s)->trigger();
            photograph(u"keys-"_s + name);
            m_window.findChild<ShortcutSheet *>()->close();
            askAndPhotograph(name);
        }
        m_theme.setScheme(Scheme::Light);
        m_theme.setTextScale(1.5);
        m_shell->showPage(u"queue"_s);
        photograph(u"queue-150"_s);
        m_shell->showPage(u"widgets"_s);
        photograph(u"widgets-150"_s);
        m_theme.setTextScale(1.0);
        m_window.resize(1920, 1080);
        m_shell->showPage(u"queue"_s);
        photograph(u"queue-1920"_s);
    }

private:
    void furnish()
    {
        const auto add = [this](const QString &id, CommandGroup group, const QString &text,
                                const QString &icon, const QKeySequence &keys) {
            m_commands.add({id, group, [text] { return text; }, icon, keys, {}, false}, [] {});
        };
        add(u"report.new"_s, CommandGroup::Work, u"Laporan baru"_s, u"plus"_s, Qt::Key_N);
        add(u"ticket.assign"_s, CommandGroup::Ticket, u"Alihkan …"_s, u"arrow-forward-up"_s, Qt::Key_A);
        add(u"ticket.pause"_s, CommandGroup::Ticket, u"Jeda layanan …"_s, u"player-pause"_s, {});
        add(u"paper.print"_s, CommandGroup::Papers, u"Cetak lembar disposisi"_s, u"printer"_s, Qt::Key_P);
        m_commands.setEnabled(u"ticket.pause"_s, false, u"hanya koordinator"_s);
        addPages();
        m_shell->fillMenu();
        m_shell->setTeam(u"Contoh-CSIRT"_s);
        m_shell->setPerson(u"Nama Pejabat"_s, u"Koordinator · Tim Penanggulangan"_s);
        m_shell->setBadges(2, 3, 27);
        m_shell->setCount(u"queue"_s, 32);
        m_shell->setCount(u"mine"_s, 5);
        m_shell->status().setDatabase(u"kasus.tanggap"_s);
        m_shell->status().setJournal(u"Rantai audit utuh · 18.204 peristiwa"_s, Tone::Neutral);
        m_shell->status().setBackup(u"Cadangan 06.00"_s, Tone::Fine);
        m_shell->status().setZone(QTimeZone("Asia/Jakarta"));
        m_shell->commandPalette().addProvider(
            [] { return u"Tiket"_s; },
            [](const QString &, const PaletteAnswer &answer) {
                answer({{u"Lalu lintas DNS tidak wajar"_s, u"CTH-2026-0411"_s, u"inbox"_s, {}, {}, [] {}}});
            });
        m_shell->toasts().show(u"Tiket dialihkan ke Infrastruktur SPBE."_s, Tone::Fine, u"Batalkan"_s, [] {});
    }

    void addPages()
    {
        struct Sample
        {
            QString group, id, icon, title;
            std::function<QWidget *()> make;
        };
        const auto empty = [] { return gallery::newEmptyPage(); };
        const Sample samples[] = {
            {u"work"_s, u"queue"_s, u"inbox"_s, u"Antrian"_s,
             [this] { return gallery::newQueuePage(m_ticker); }},
            {u"work"_s, u"board"_s, u"layout-kanban"_s, u"Papan tim"_s,
             [this] { return gallery::newBoardPage(m_ticker); }},
            {u"work"_s, u"mine"_s, u"checklist"_s, u"Tugas saya"_s, empty},
            {u"work"_s, u"widgets"_s, u"id-badge-2"_s, u"Panel peran"_s,
             [this] { return gallery::newWidgetsPage(m_ticker); }},
            {u"office"_s, u"papers"_s, u"file-text"_s, u"Dokumen"_s, empty},
            {u"office"_s, u"empty"_s, u"send"_s, u"Disposisi"_s, empty},
            {u"office"_s, u"agenda"_s, u"notebook"_s, u"Buku agenda"_s, empty},
            {u"records"_s, u"logbook"_s, u"shield-lock"_s, u"Logbook keamanan"_s, empty},
            {u"records"_s, u"evidence"_s, u"fingerprint"_s, u"Bukti & artefak"_s, empty},
            {u"records"_s, u"fame"_s, u"trophy"_s, u"Hall of Fame"_s, empty},
            {u"team"_s, u"roster"_s, u"hierarchy-2"_s, u"Susunan & tugas"_s, empty},
            {u"team"_s, u"procedure"_s, u"route"_s, u"Prosedur (SOP)"_s, empty},
        };
        const std::pair<QString, QString> groups[] = {{u"work"_s, u"Kerja"_s},
                                                      {u"office"_s, u"Administrasi"_s},
                                                      {u"records"_s, u"Catatan"_s},
                                                      {u"team"_s, u"Tim"_s}};
        for (const auto &[id, title] : groups)
            m_shell->addGroup(id, [title = title] { return title; });
        for (const Sample &page : samples)
            m_shell->addPage(
                {page.id, page.group, page.icon, [title = page.title] { return title; }, page.make, {}});
    }

    void askAndPhotograph(const QString &scheme)
    {
        DialogPrompts prompts;
        TextQuestion question{u"Jeda layanan"_s,
                              u"Jam layanan berhenti sampai dilanjutkan. Alasan tercatat di jurnal."_s,
                              u"Alasan"_s,
                              u"Jeda"_s,
                              {},
                              true,
                              true};
        prompts.askText(m_shell, question, [](const std::optional<QString> &) {});
        auto *dialog = m_window.findChild<QDialog *>();
        settle();
        save(dialog->grab(), u"prompt-"_s + scheme);
        dialog->reject();
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QApplication::sendPostedEvents();
            QApplication::processEvents();
        }
    }

    void photograph(const QString &name)
    {
        settle();
        save(m_window.grab(), name);
    }

    void save(const QPixmap &picture, const QString &name)
    {
        picture.save(m_folder + u'/' + name + u".png"_s);
    }

    Theme &m_theme;
    QString m_folder;
    ManualClock m_clock;
    Ticker m_ticker;
    LanguageSwitch m_languages;
    QMainWindow m_window;
    Commands m_commands;
    Shell *m_shell;
};

} // namespace

/// Photographs every widget in both schemes, for the eye: `gallery FOLDER`. With `gallery --papers FOLDER`
/// every shipped paper instead, made of sample facts.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const bool papers = app.arguments().value(1) == "--papers"_L1;
    const QString folder = app.arguments().value(papers ? 2 : 1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        QTextStream(stderr) << "usage: gallery [--papers] FOLDER\n";
        return 2;
    }
    if (papers)
        return gallery::writePapers(folder) == 0 ? 0 : 1;
    Theme theme;
    Gallery(theme, folder).photographAll();
    return 0;
}
