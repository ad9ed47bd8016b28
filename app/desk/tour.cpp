// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/tour.h"

#include "app/desk/stagehand.h"
#include "app/desk/tourpages.h"
#include "desk/sample.h"
#include "desk/setup.h"
#include "desk/ticketview.h"
#include "document/renderer.h"
#include "procedure/procedurefile.h"
#include "store/people.h"
#include "store/queue.h"
#include "store/ticketparts.h"
#include "ui/base/prompts.h"
#include "ui/base/shell/shell.h"
#include "ui/base/ticker.h"
#include "ui/base/widgets/inputs.h"
#include "ui/board/boardpage.h"
#include "ui/board/cardview.h"
#include "ui/board/columnview.h"
#include "ui/document/paperstab.h"
#include "ui/mainwindow.h"
#include "ui/report/reportpage.h"
#include "ui/ticket/ticketpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeWidget>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int SampleTickets = 60;
const QString Password = QStringLiteral("latihan");

/// Says yes to every question, as somebody would who wants to get on.
class WillingPrompts : public Prompts
{
public:
    void confirm(QWidget *, const ConfirmQuestion &, std::function<void(bool)> then) override { then(true); }
    void askText(QWidget *, const TextQuestion &, std::function<void(std::optional<QString>)> then) override
    {
        then(u"Sesuai arahan"_s);
    }
    void chooseFiles(QWidget *, const FileQuestion &, std::function<void(QStringList)> then) override
    {
        then({});
    }
    void saveFile(QWidget *, const FileQuestion &, std::function<void(std::optional<QString>)> then) override
    {
        then({});
    }
};

/// One incident through the window, from the login to the closed ticket.
class Tour : public QObject
{
public:
    explicit Tour(const QString &folder)
        : m_folder(folder)
        , m_ticker(m_clock)
    {
    }

    int run();

private:
    Result<> prepare();
    void script();
    void scriptLogin();
    void scriptReport();
    void scriptVerification();
    void scriptBoard();
    void scriptHandling();
    void scriptPapers();
    Result<> savePapers();

    Shell &shell() const { return m_window->workspace()->shell(); }
    template <class Page>
    Page *page(const QString &id) const
    {
        return static_cast<Page *>(shell().page(id));
    }
    /// Presses the button of an outcome once it may be pressed and waits until the ticket has moved on.
    void complete(const QString &step, const QString &outcome = u"lanjut"_s);
    bool isOpen(const QString &step) const;
    ColumnView *column(const QString &name) const;
    void dragTo(const std::function<QString()> &columnName, std::function<bool()> arrived);
    Result<TicketView> view() const;

    QString m_folder;
    QTemporaryDir m_data;
    SystemClock m_clock;
    Theme m_theme;
    LanguageSwitch m_languages;
    WillingPrompts m_prompts;
    Ticker m_ticker;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Stagehand> m_hand;
    std::unique_ptr<QMimeData> m_card;
    TicketId m_ticket;
};

/// The tour shows classes of systems: the first organization whose own procedure has them.
QString touredOrganization()
{
    for (const QString &id : shippedOrganizations()) {
        const auto organization = readOrganization(shippedOrganization(id), id);
        const QString name = organization.ok() ? organization.value->procedures.constFirst() : QString();
        const auto procedure = readProcedure(shippedProcedure(name), name);
        if (procedure.ok() && !procedure.value->classes.isEmpty())
            return id;
    }
    return shippedOrganizations().constFirst();
}

Result<> Tour::prepare()
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Unavailable, Core::tr("The folder %1 cannot be written.").arg(m_folder));
    TRY_LET(desk::SetUp setUp, desk::shippedSetUp(touredOrganization()));
    TRY_LET(setUp.adminPasswordHash, desk::hashPassword(Password, true));
    TRY_LET(const Organization organization, [&]() -> Result<Organization> {
        Reading<Organization> read = readOrganization(setUp.organization, u"organization"_s);
        return read.ok() ? Result<Organization>(*read.value)
                         : fail(ErrorCode::Internal, Core::tr("The file has errors:"));
    }());
    setUp.adminLogin = u"admin"_s;
    setUp.adminName = u"Admin (contoh)"_s;
    for (const RoleSlot &role : organization.roles) {
        if (role.kind == RoleKind::Head)
            setUp.adminRoles << role.id;
    }
    const QString path = m_data.filePath(u"kasus.tanggap"_s);
    const auto samples = [](Store &store) -> Result<> {
        TRY(desk::fillWithSamples(store, SampleTickets, 1,
                                  paperRenderer(OfficeTemplates::beside(store.info().path))));
        return {};
    };
    const Result<> created = desk::createDatabase(path, true, setUp, m_clock, samples);
    if (!created)
        return created;
    TRY_LET(m_store, Store::open(path, m_clock));
    // Settings of its own: the tour must not change what the person likes.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_data.path());
    m_preferences = std::make_unique<Preferences>();
    m_window = std::make_unique<MainWindow>(
        Workspace::Program{*m_store, m_ticker, m_theme, m_languages, m_prompts}, *m_preferences);
    m_window->setFixedSize(1366, 768);
    m_hand = std::make_unique<Stagehand>(*m_window, m_theme, m_languages, m_folder);
    return {};
}

Result<TicketView> Tour::view() const
{
    return m_store->readNow(Store::System,
                            [this](Reader &reader) { return ticketview::load(reader, m_ticket); });
}

bool Tour::isOpen(const QString &step) const
{
    const Result<TicketView> now = view();
    return now && std::any_of(now->open.begin(), now->open.end(),
                              [&](const auto &open) { return open.step == step; });
}

void Tour::complete(const QString &step, const QString &outcome)
{
    m_hand->add(
        u"complete "_s + step,
        [this, outcome] {
            auto *button = m_hand->find<QAbstractButton>(u"outcome_"_s + outcome);
            return button && button->isEnabled();
        },
        [this, outcome] { return m_hand->press(u"outcome_"_s + outcome); });
    m_hand->await(step + u" is done"_s, [this, step] { return !isOpen(step); });
}

void Tour::scriptLogin()
{
    m_hand->await(u"login page"_s, [this] {
        return m_hand->find<QTreeWidget>(u"drillAccounts"_s) != nullptr ||
               m_hand->find(u"drillAccounts"_s) != nullptr;
    });
    m_hand->photograph(u"01-login"_s);
    m_hand->add(u"log in"_s, [this] {
        return m_hand->type(u"login"_s, u"semua"_s) && m_hand->type(u"password"_s, Password) &&
               m_hand->press(u"logIn"_s);
    });
    m_hand->await(u"panel"_s, [this] { return m_window->workspace() && m_hand->find(u"duty/I"_s); });
    m_hand->photograph(u"01-panel"_s);
    m_hand->add(u"queue page"_s, [this] {
        shell().showPage(u"queue"_s);
        return true;
    });
    m_hand->await(u"queue"_s, [this] { return m_hand->find(u"queue.view"_s) != nullptr; });
    m_hand->await(u"rows of the queue"_s, [this] {
        auto *list = m_hand->find<QAbstractItemView>(u"queue.view"_s);
        return list && list->model()->rowCount() > 5;
    });
    m_hand->add(u"first row"_s, [this] {
        auto *list = m_hand->find<QAbstractItemView>(u"queue.view"_s);
        list->setCurrentIndex(list->model()->index(2, 0));
        return true;
    });
    m_hand->await(u"preview"_s, [this] { return m_hand->find(u"ticketTitle"_s) != nullptr; });
    m_hand->photograph(u"02-queue"_s);
}

void Tour::scriptReport()
{
    m_hand->add(u"new report"_s, [this] {
        shell().showPage(u"report"_s);
        connect(page<ReportPage>(u"report"_s), &ReportPage::recorded, this,
                [this](TicketId id) { m_ticket = id; });
        return true;
    });
    m_hand->await(u"report page"_s, [this] { return m_hand->find(u"title"_s) != nullptr; });
    m_hand->add(u"fill in"_s, [this] {
        auto *type = m_hand->find<ChoiceBox>(u"type"_s);
        if (!type)
            return false;
        type->choose(u"WEB_DEFACEMENT"_s);
        return m_hand->type(u"title"_s, u"Halaman depan portal sekolah diganti"_s) &&
               m_hand->type(u"description"_s,
                            u"Beranda portal PPDB berubah menjadi gambar peretas sejak pukul 07.30. "
                            "Menu pendaftaran tidak dapat dibuka."_s) &&
               m_hand->type(u"reporterName"_s, u"Pelapor Contoh"_s) &&
               m_hand->type(u"reporterEmail"_s, u"pelapor@contoh.example"_s);
    });
    m_hand->photograph(u"03-report"_s);
    m_hand->add(u"record"_s, [this] { return m_hand->press(u"record"_s); });
    m_hand->await(u"ticket made"_s, [this] { return m_ticket.isValid(); });
    m_hand->add(u"open ticket"_s, [this] {
        m_window->workspace()->openTicket(m_ticket);
        return true;
    });
    m_hand->await(u"ticket page"_s, [this] { return m_hand->find(u"outcome_lanjut"_s) != nullptr; });
    m_hand->photograph(u"04-ticket"_s);
}

void Tour::scriptVerification()
{
    complete(u"catat"_s);
    m_hand->await(u"analysis"_s, [this] { return m_hand->find(u"text_analisis_awal"_s) != nullptr; });
    m_hand->add(u"write analysis"_s, [this] {
        return m_hand->type(
            u"text_analisis_awal"_s,
            u"Beranda memuat berkas index.html asing; log menunjukkan unggahan pukul 07.21."_s);
    });
    complete(u"analisis_awal"_s);
    m_hand->await(u"verification"_s, [this] { return m_hand->find(u"outcome_ya"_s) != nullptr; });
    m_hand->photograph(u"05-verification"_s);
    complete(u"verifikasi"_s, u"ya"_s);
}

ColumnView *Tour::column(const QString &name) const
{
    for (ColumnView *one : page<BoardPage>(u"board"_s)->findChildren<ColumnView *>()) {
        if (one->isVisible() && one->cards()->accessibleName() == name)
            return one;
    }
    return nullptr;
}

/// As the pointer delivers it: over the column, until the board says what a drop would do, then let go.
void Tour::dragTo(const std::function<QString()> &columnName, std::function<bool()> arrived)
{
    const auto at = [this, columnName] { return column(columnName()); };
    m_hand->await(u"column"_s, [at] { return at() != nullptr; });
    m_hand->add(u"drag over"_s, [this, at] {
        m_card.reset(newTicketData(m_ticket, m_store->info().installation));
        QDragEnterEvent enter(at()->rect().center(), Qt::MoveAction, m_card.get(), Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(at(), &enter);
        return enter.isAccepted();
    });
    m_hand->await(u"what the drop would do"_s, [at] { return at() && at()->decision().has_value(); });
    m_hand->add(u"drop"_s, [this, at] { return m_hand->drop(at(), m_card.get(), at()->rect().center()); });
    m_hand->await(u"the card has moved"_s, std::move(arrived));
}

void Tour::scriptBoard()
{
    m_hand->add(u"board"_s, [this] {
        shell().showPage(u"board"_s);
        return true;
    });
    const auto team = [this] {
        const Result<TicketView> now = view();
        const Group *group = now ? now->organization->group(now->routedTeam) : nullptr;
        return group ? group->shortName.in(currentLanguage()) : QString();
    };
    m_hand->await(u"columns"_s, [this, team] { return column(team()) != nullptr; });
    m_hand->photograph(u"06-board-teams"_s);
    dragTo(team, [this] { return isOpen(u"investigasi"_s); });
    m_hand->add(u"by person"_s, [this] {
        page<BoardPage>(u"board"_s)->setView(BoardView::People);
        return true;
    });
    const auto person = [this] {
        const Result<TicketView> now = view();
        const auto name = m_store->readNow(Store::System, [&](Reader &reader) -> Result<QString> {
            TRY_LET(const QList<Person> all, people::all(reader.db));
            for (const Person &one : all) {
                const RoleSlot *role =
                    one.roles.size() == 1 ? now->organization->role(one.roles.constFirst()) : nullptr;
                if (one.active && role && role->group == now->ticket.team && role->kind == RoleKind::Member)
                    return one.name;
            }
            return QString();
        });
        return name.value_or(QString());
    };
    m_hand->await(u"columns of people"_s, [this, person] { return column(person()) != nullptr; });
    m_hand->photograph(u"07-board-people"_s);
    dragTo(person, [this] {
        const Result<TicketView> now = view();
        return now && now->ticket.person.isValid();
    });
}

void Tour::scriptHandling()
{
    m_hand->add(u"back to the ticket"_s, [this] {
        m_window->workspace()->openTicket(m_ticket);
        return true;
    });
    m_hand->await(u"investigation"_s, [this] { return m_hand->find(u"text_temuan"_s) != nullptr; });
    m_hand->add(u"write findings"_s, [this] {
        return m_hand->type(u"text_temuan"_s,
                            u"Pengaya unggah berkas versi lama dipakai untuk menaruh webshell."_s);
    });
    complete(u"investigasi"_s);
    m_hand->await(u"recovery"_s, [this] { return m_hand->find(u"text_penyebab"_s) != nullptr; });
    m_hand->add(u"write review"_s, [this] {
        return m_hand->type(u"text_penyebab"_s, u"Pengaya unggah berkas tidak diperbarui sejak 2024."_s) &&
               m_hand->type(u"text_pelajaran"_s, u"Pembaruan pengaya masuk jadwal bulanan."_s) &&
               m_hand->type(u"recommendationText"_s, u"Perbarui pengaya dan batasi unggahan"_s) &&
               m_hand->type(u"recommendationOwner"_s, u"Dinas Pendidikan (contoh)"_s) &&
               m_hand->press(u"addRecommendation"_s);
    });
    m_hand->photograph(u"08-recovery"_s);
    complete(u"pemulihan"_s);
}

void Tour::scriptPapers()
{
    m_hand->add(u"resolution report"_s, [this] {
        auto *tab = page<TicketPage>(u"ticket"_s)->findChild<PapersTab *>();
        auto *bar = page<TicketPage>(u"ticket"_s)->findChild<QTabBar *>(u"tabBar"_s);
        for (int i = 0; bar && i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            if (tab && tab->isVisible())
                break;
        }
        return tab && tab->openPaper(u"laporan_penyelesaian"_s);
    });
    m_hand->await(u"paper"_s, [this] { return m_hand->find<QAbstractButton>(u"primaryAct"_s) != nullptr; });
    m_hand->await(u"paper can be issued"_s,
                  [this] { return m_hand->find<QAbstractButton>(u"primaryAct"_s)->isEnabled(); });
    m_hand->photograph(u"09-paper"_s);
    m_hand->add(u"issue"_s, [this] { return m_hand->press(u"primaryAct"_s); });
    m_hand->await(u"number"_s, [this] { return m_hand->find<QAbstractButton>(u"accept"_s) != nullptr; });
    m_hand->add(u"take the number"_s, [this] { return m_hand->press(u"accept"_s); });
    m_hand->await(u"issued"_s, [this] {
        const Result<TicketView> now = view();
        return now && std::any_of(now->papers.begin(), now->papers.end(), [](const Paper &paper) {
                   return paper.kind == "laporan_penyelesaian"_L1 && paper.state >= PaperState::Approved;
               });
    });
    tourSigning(*m_hand, *m_window);
    m_hand->await(u"report step"_s, [this] { return m_hand->find(u"outcome_lanjut"_s) != nullptr; });
    complete(u"laporan_penyelesaian"_s);
    complete(u"tutup"_s);
    m_hand->await(u"closed"_s, [this] {
        const Result<TicketView> now = view();
        return now && now->ticket.state == TicketState::Closed && now->ticket.finished;
    });
    m_hand->photograph(u"10-closed"_s);
}

void Tour::script()
{
    scriptLogin();
    scriptReport();
    scriptVerification();
    scriptBoard();
    scriptHandling();
    scriptPapers();
    tourTicketTabs(*m_hand, *m_window);
    tourOfficePages(*m_hand, *m_window);
    tourPanels(*m_hand, *m_window);
    tourForms(*m_hand, *m_window);
    m_hand->add(u"lock"_s, [this] {
        m_window->lock();
        return true;
    });
    m_hand->photograph(u"19-lock"_s);
}

/// The files of every paper issued on the tour's ticket, and one of each other kind from the samples.
Result<> Tour::savePapers()
{
    return m_store->readNow(Store::System, [this](Reader &reader) -> Result<> {
        QueueFilter all;
        all.state = QueueFilter::State::All;
        TRY_LET(const QueuePage some, queue::page(reader, all, std::nullopt, SampleTickets + 1));
        QSet<QString> saved;
        QList<TicketId> ids{m_ticket};
        for (const QueueEntry &entry : some.rows)
            ids << entry.id;
        for (const TicketId id : ids) {
            TRY_LET(const QList<Paper> papers, parts::papers(reader.db, id));
            for (const Paper &paper : papers) {
                if (paper.fileHash.isEmpty() || saved.contains(paper.kind))
                    continue;
                TRY_LET(const QByteArray bytes, parts::paperFile(reader.db, paper.fileHash));
                QFile file(m_folder + u'/' + paper.kind + u".pdf"_s);
                if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                    return fail(ErrorCode::Unavailable, Core::tr("The file cannot be written."),
                                file.fileName());
                saved.insert(paper.kind);
            }
        }
        return {};
    });
}

int Tour::run()
{
    QTextStream err(stderr), out(stdout);
    if (const Result<> ready = prepare(); !ready) {
        err << ready.error().message << ' ' << ready.error().detail << Qt::endl;
        return 1;
    }
    script();
    connect(m_hand.get(), &Stagehand::finished, this, [] { QApplication::exit(0); });
    connect(m_hand.get(), &Stagehand::failed, this, [this, &err](const QString &step) {
        m_window->grab().save(m_folder + u"/failed.png"_s);
        err << "tour: failed at: " << step << Qt::endl;
        QApplication::exit(1);
    });
    m_window->show();
    m_hand->start();
    int code = QApplication::exec();
    if (const Result<> papers = code == 0 ? savePapers() : Result<>(); !papers) {
        err << papers.error().message << ' ' << papers.error().detail << Qt::endl;
        code = 1;
    }
    out << m_hand->saved().size() << " pictures in " << m_folder << Qt::endl;
    return code;
}

} // namespace

int runTour(const QString &folder)
{
    return Tour(folder).run();
}

} // namespace tanggap
