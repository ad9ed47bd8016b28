// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include "samples.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/widgets/countdown.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/stepper.h"
#include "ui/board/carddelegate.h"
#include "ui/queue/queuedelegate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap::gallery
{

namespace
{

QPushButton *newButton(const QString &text, ButtonKind kind = ButtonKind::Plain)
{
    auto *button = new QPushButton(text);
    setButtonKind(button, kind);
    return button;
}

QLabel *newLabel(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    setTextRole(label, role);
    label->setWordWrap(true);
    return label;
}

Stepper *newStepper()
{
    auto *stepper = new Stepper;
    stepper->setLines({{u"1"_s, u"Laporan insiden"_s, {}, u"14.44"_s, StepMark::Done},
                       {u"2"_s, u"Diterima dan dicatat"_s, {}, u"14.50"_s, StepMark::Done},
                       {u"3"_s, u"Analisis awal"_s, {}, u"15.02"_s, StepMark::Done},
                       {u"4"_s, u"Insiden keamanan informasi?"_s, u"Ya"_s, u"15.11"_s, StepMark::Done},
                       {u"5"_s, u"Jawaban kepada pengguna"_s, {}, {}, StepMark::Skipped},
                       {u"6"_s, u"Investigasi dan analisis"_s, {}, u"sedang"_s, StepMark::Current},
                       {u"7"_s, u"Pemulihan, ulasan dan perbaikan"_s, {}, {}, StepMark::Ahead},
                       {u"8"_s, u"Laporan penyelesaian"_s, {}, {}, StepMark::Ahead},
                       {u"9"_s, u"Tutup dan umumkan"_s, {}, {}, StepMark::Ahead}});
    return stepper;
}

QWidget *newTicketPanel(Ticker &ticker)
{
    auto *panel = new SidePanel;
    QVBoxLayout *body = panel->body();
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(newLabel(u"CTH-2026-0415 · masuk 20 Nov 2026 14.44 · surel"_s, TextRole::Small));
    auto *title = newLabel(u"Sisipan tautan judi daring pada 41 halaman"_s, TextRole::Title);
    head->addWidget(title);
    body->addLayout(head);
    auto *badges = new FlowLayout(nullptr, 4);
    badges->addWidget(new Badge(u"Tinggi"_s, Tone::Soon));
    badges->addWidget(new Badge(u"TLP:AMBER"_s, Tone::Neutral));
    badges->addWidget(new Badge(u"Konten berbahaya"_s, Tone::Accent));
    body->addLayout(badges);
    auto *clocks = new QHBoxLayout;
    clocks->setSpacing(space::Near);
    auto *response = new ClockCard(ticker);
    response->setTitle(u"Waktu respon · 1 jam"_s);
    response->setStopped(u"dipenuhi dalam 00:27"_s, Tone::Fine);
    auto *resolution = new ClockCard(ticker);
    resolution->setTitle(u"Waktu resolusi · 24 jam"_s);
    resolution->setRunning(countdownFacts(rows().at(1)));
    clocks->addWidget(response);
    clocks->addWidget(resolution);
    body->addLayout(clocks);
    auto *next = new Card(nullptr, Card::Kind::Action);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(newLabel(u"Langkah 6 dari 9 · Anggota Tim Penanggulangan"_s, TextRole::Small));
    words->addWidget(newLabel(u"Identifikasi, investigasi dan analisis insiden"_s, TextRole::Strong));
    next->body()->addLayout(words);
    auto *buttons = new FlowLayout(nullptr, space::Near);
    buttons->addWidget(newButton(u"Selesai: lanjut ke Pemulihan"_s, ButtonKind::Primary));
    buttons->addWidget(newButton(u"Jeda …"_s));
    buttons->addWidget(newButton(u"Alihkan …"_s));
    next->body()->addLayout(buttons);
    body->addWidget(next);
    body->addWidget(newStepper());
    body->addWidget(newRule());
    auto *tabs = new QTabBar;
    for (const auto &tab : {u"Riwayat"_s, u"Bukti (3)"_s, u"Dokumen (2)"_s, u"Terkait (1)"_s})
        tabs->addTab(tab);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    body->addWidget(tabs);
    body->addWidget(newLabel(u"15.13 · Eskalasi ke Tim Penanggulangan dan Pemulihan"_s, TextRole::Small));
    body->addWidget(
        newLabel(u"15.11 · Verifikasi: ya, insiden. 3 tangkapan layar diperiksa"_s, TextRole::Small));
    body->addStretch();
    return panel;
}

QTreeView *newQueue(Ticker &ticker)
{
    auto *queue = new QTreeView;
    queue->setModel(new RowsModel(rows(), queue));
    queue->setItemDelegate(new QueueDelegate(ticker, queue));
    queue->setRootIsDecorated(false);
    queue->setUniformRowHeights(true);
    queue->setAllColumnsShowFocus(true);
    queue->setCurrentIndex(queue->model()->index(1, 0));
    return queue;
}

} // namespace

QWidget *newQueuePage(Ticker &ticker)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PageHeader;
    header->setTitle(u"Antrian"_s);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips, 6);
    auto *open = new Chip(u"Terbuka"_s);
    open->setChecked(true);
    auto *classes = new Chip(u"Klasifikasi: semua"_s);
    classes->setMenu(new QMenu(classes));
    auto *team = new Chip(u"Tim: Infrastruktur"_s);
    team->setActive(true);
    team->setRemovable(true);
    for (Chip *chip : {open, classes, team, new Chip(u"+ saring"_s)})
        flow->addWidget(chip);
    header->addFilter(chips);
    header->addAction(newButton(u"Cetak"_s));
    header->addAction(newButton(u"Laporan baru"_s, ButtonKind::Primary));
    column->addWidget(header);
    column->addWidget(newQueue(ticker), 1);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(newTicketPanel(ticker));
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 420});
    return splitter;
}

QWidget *newBoardPage(Ticker &ticker)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PageHeader;
    header->setTitle(u"Papan tim"_s);
    header->setRemark(u"Seret kartu untuk mengalihkan · Ctrl Z membatalkan"_s);
    column->addWidget(header);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(16, 12, 16, 12);
    columns->setSpacing(12);
    const QList<QueueRow> all = rows();
    for (int i = 0; i < 4; ++i) {
        auto *lane = new QVBoxLayout;
        auto *heading = new SectionHeader(u"Tim %1"_s.arg(i + 1));
        heading->setRemark(u"kapasitas 8"_s);
        lane->addWidget(heading);
        auto *cards = new QListView;
        cards->setItemDelegate(new CardDelegate(ticker, cards));
        cards->setModel(new RowsModel(all.mid(i, 3), cards));
        cards->setProperty("ground", u"clear"_s);
        cards->setMouseTracking(true);
        if (i == 1)
            cards->setCurrentIndex(cards->model()->index(1, 0));
        lane->addWidget(cards, 1);
        columns->addLayout(lane, 1);
    }
    column->addLayout(columns, 1);
    return page;
}

QWidget *newEmptyPage()
{
    auto *empty = new EmptyState(u"inbox"_s);
    empty->setTexts(
        u"Tidak ada tiket terbuka"_s,
        u"Laporan yang masuk tampil di sini, yang paling mendesak di atas. Catat laporan pertama, atau "
        u"jatuhkan berkas .eml ke jendela ini."_s);
    empty->button()->setText(u"Laporan baru"_s);
    return empty;
}

QWidget *newWidgetsPage(Ticker &ticker)
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    row->addLayout(left, 1);
    row->addLayout(right, 1);

    left->addWidget(newLabel(u"Judul halaman"_s, TextRole::Title));
    auto *badges = new FlowLayout(nullptr, 8);
    badges->addWidget(new Badge(u"2 lewat waktu"_s, Tone::Late));
    badges->addWidget(new Badge(u"3 segera"_s, Tone::Soon));
    badges->addWidget(new Badge(u"27 aman"_s, Tone::Fine));
    badges->addWidget(new Badge(u"dijeda"_s, Tone::Paused));
    badges->addWidget(new Badge(u"aksen"_s, Tone::Accent));
    left->addLayout(badges);
    auto *buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(newButton(u"Utama"_s, ButtonKind::Primary));
    buttons->addWidget(newButton(u"Biasa"_s));
    buttons->addWidget(newButton(u"Tenang"_s, ButtonKind::Quiet));
    buttons->addWidget(newButton(u"Hapus"_s, ButtonKind::Danger));
    auto *off = newButton(u"Belum bisa"_s, ButtonKind::Primary);
    off->setEnabled(false);
    buttons->addWidget(off);
    left->addLayout(buttons);
    auto *warning = new Banner;
    warning->present(Tone::Fine, u"Laporan tercatat sebagai CTH-2026-0419."_s,
                     u"Lembar disposisi siap dicetak."_s);
    left->addWidget(warning);
    auto *error = new Banner;
    presentError(*error,
                 {ErrorCode::Conflict, u"B. Anggota menyelesaikan langkah ini pukul 14.31."_s,
                  u"version 7, found 8"_s},
                 u"Catatan Anda masih ada di kolom."_s, [] {});
    left->addWidget(error);
    auto *failure = new Banner;
    presentError(*failure, {ErrorCode::Unavailable, u"Basis data tidak dapat dibuka."_s, {}}, {});
    left->addWidget(failure);
    auto *large = new CountdownLabel(ticker, CountdownLabel::Size::Large);
    large->setFacts(countdownFacts(rows().at(1)));
    left->addWidget(large);
    auto *late = new ClockCard(ticker);
    late->setTitle(u"Waktu resolusi · 8 jam"_s);
    late->setRunning(countdownFacts(rows().at(0)));
    auto *running = new ClockCard(ticker);
    running->setTitle(u"Waktu resolusi · 24 jam"_s);
    running->setRunning(countdownFacts(rows().at(3)));
    auto *paused = new ClockCard(ticker);
    paused->setTitle(u"Waktu resolusi · 48 jam"_s);
    paused->setRunning(countdownFacts(rows().at(5)));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(8);
    for (ClockCard *card : {late, running, paused})
        cards->addWidget(card);
    left->addLayout(cards);
    left->addStretch();

    right->addWidget(new SectionHeader(u"Formulir"_s));
    auto *name = new FormField(new QLineEdit(u"Halaman depan diganti"_s));
    name->setLabel(u"Judul"_s, true);
    name->setHint(u"Apa yang terlihat, dalam satu kalimat"_s);
    right->addWidget(name);
    auto *mail = new FormField(new QLineEdit(u"bukan-alamat"_s));
    mail->setLabel(u"Surel pelapor"_s);
    mail->setError(u"Alamat surel memerlukan tanda @."_s);
    right->addWidget(mail);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    auto *combo = new QComboBox;
    combo->addItems({u"Strategis"_s, u"Tinggi"_s});
    auto *classField = new FormField(combo);
    classField->setLabel(u"Klasifikasi"_s);
    auto *when = new QDateTimeEdit(QDateTime(QDate(2026, 11, 21), QTime(14, 33)));
    when->setCalendarPopup(true);
    auto *whenField = new FormField(when);
    whenField->setLabel(u"Waktu kejadian"_s);
    pair->addWidget(classField);
    pair->addWidget(whenField);
    right->addLayout(pair);
    right->addWidget(new SearchField);
    auto *text = new QPlainTextEdit(u"Kronologi …"_s);
    text->setFixedHeight(64);
    right->addWidget(text);
    auto *check = new QCheckBox(u"Data pribadi terdampak"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"TLP:GREEN"_s);
    radio->setChecked(true);
    auto *choices = new QHBoxLayout;
    choices->addWidget(check);
    choices->addWidget(radio);
    choices->addWidget(new QRadioButton(u"TLP:AMBER"_s));
    choices->addStretch();
    right->addLayout(choices);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    right->addWidget(progress);
    auto *stepperCard = new Card;
    stepperCard->body()->addWidget(newStepper());
    right->addWidget(stepperCard);
    right->addStretch();
    return newScrollArea(page);
}

} // namespace tanggap::gallery
