// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/repliestab.h"

#include "desk/issuepaper.h"
#include "desk/paperdesk.h"
#include "store/personal.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/inputs.h"
#include "ui/ticket/sendingform.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto SaveAfter = 800ms;

/// A typed text and the facts that its template is filled from.
struct ReplyDesk
{
    PaperFacts facts;
    QString draft;
};

Result<ReplyDesk> readDesk(Reader &reader, TicketId ticket, const QString &draft)
{
    ReplyDesk reply;
    TRY_LET(reply.facts, desk::readFacts(reader, ticket));
    TRY_LET(reply.draft, personal::draft(reader, draft));
    return reply;
}

} // namespace

RepliesTab::RepliesTab(DeskContext &context, QWidget *parent)
    : TicketTab(parent)
    , m_context(context)
    , m_banner(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->setObjectName(u"repliesBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildText());
    splitter->addWidget(buildSending());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 380});
    column->addWidget(splitter, 1);

    if (const auto replies = shippedReplies())
        m_replies = *replies;
    else
        presentError(*m_banner, replies.error());
    for (const ReplyTemplate &reply : std::as_const(m_replies))
        m_situation->addItem(QString(), reply.id);
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &RepliesTab::saveDraft);
    connect(m_situation, &QComboBox::currentIndexChanged, this, [this] {
        if (m_view)
            readReply();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_setting)
            return;
        m_dirty = true;
        m_saveSoon.start(SaveAfter);
        m_reset->setEnabled(m_text->toPlainText() != m_fromFacts);
    });
    connect(m_copy, &QPushButton::clicked, this, &RepliesTab::copy);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_fromFacts); });
    connect(m_sending, &SendingForm::recordRequested, this, &RepliesTab::record);
    keepTranslated(this, [this] { retranslate(); });
}

RepliesTab::~RepliesTab()
{
    if (m_dirty)
        saveDraft();
}

QWidget *RepliesTab::buildText()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    column->setSpacing(space::Normal);
    m_situation = new ChoiceBox;
    m_situation->setObjectName(u"replySituation"_s);
    m_situationField = new FormField(m_situation);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"replyText"_s);
    m_text->setTabChangesFocus(true);
    m_copy = new QPushButton;
    m_copy->setObjectName(u"replyCopy"_s);
    m_reset = new QPushButton;
    m_reset->setObjectName(u"replyReset"_s);
    m_reset->setEnabled(false);
    setButtonKind(m_reset, ButtonKind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Near);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    column->addWidget(m_situationField);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    return side;
}

QWidget *RepliesTab::buildSending()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::Wide, space::Wide, space::Wide, space::Wide);
    column->setSpacing(space::Normal);
    m_sendingTitle = new SectionHeader;
    m_sending = new SendingForm(m_context.store.clock());
    m_sentTitle = new SectionHeader;
    m_sent = new QTreeWidget;
    m_sent->setObjectName(u"sentList"_s);
    m_sent->setRootIsDecorated(false);
    m_sent->setColumnCount(4);
    m_sent->setMinimumHeight(120);
    m_nothingSent = new QLabel;
    m_nothingSent->setWordWrap(true);
    setSecondary(m_nothingSent);
    column->addWidget(m_sendingTitle);
    column->addWidget(m_sending);
    column->addWidget(newRule());
    column->addWidget(m_sentTitle);
    column->addWidget(m_nothingSent);
    column->addWidget(m_sent, 1);
    column->addStretch();
    return newScrollArea(content);
}

void RepliesTab::retranslate()
{
    for (int i = 0; i < m_situation->count(); ++i)
        m_situation->setItemText(i, m_replies.at(i).name.in(currentLanguage()));
    m_situationField->setLabel(tr("Text for"));
    m_text->setAccessibleName(tr("Text of the reply"));
    m_copy->setText(tr("Copy text"));
    m_reset->setText(tr("Back to the template"));
    m_reset->setToolTip(tr("Fills the text anew from the ticket. Ctrl+Z in the text takes that back."));
    m_sendingTitle->setTitle(tr("Record a sending"));
    m_sentTitle->setTitle(tr("Sent so far"));
    m_nothingSent->setText(tr("Nothing has been sent on this ticket yet."));
    m_sent->setHeaderLabels({tr("When"), tr("By"), tr("To"), tr("Paper")});
    m_sent->setAccessibleName(tr("Sent so far"));
    if (m_view)
        showSent();
    emit titleChanged();
}

QString RepliesTab::title() const
{
    const qsizetype count = m_view ? m_view->sendings.size() : 0;
    return count ? tr("Replies (%1)").arg(count) : tr("Replies");
}

const ReplyTemplate *RepliesTab::chosen() const
{
    const int index = m_situation->currentIndex();
    return index >= 0 && index < m_replies.size() ? &m_replies.at(index) : nullptr;
}

QString RepliesTab::draftName() const
{
    const ReplyTemplate *reply = chosen();
    return u"reply/%1/%2"_s.arg(m_view->ticket.id.value).arg(reply ? reply->id : QString());
}

void RepliesTab::showTicket(const TicketView &view)
{
    const bool sameTicket = m_view && m_view->ticket.id == view.ticket.id;
    if (!sameTicket && m_dirty)
        saveDraft();
    const bool changed = !sameTicket || m_view->ticket.version != view.ticket.version;
    m_view = std::make_unique<TicketView>(view);
    if (!sameTicket)
        m_banner->hide();
    m_sending->showTicket(view);
    showSent();
    if (changed)
        readReply();
    emit titleChanged();
}

void RepliesTab::showEvent(QShowEvent *event)
{
    TicketTab::showEvent(event);
    if (!m_view || event->spontaneous())
        return;
    // Behind what the one that was left is still saving.
    m_context.transact(
        this, [](Tx &) { return Result<>(); }, [this](const Result<> &) { readReply(); });
}

void RepliesTab::hideEvent(QHideEvent *event)
{
    TicketTab::hideEvent(event);
    if (m_dirty)
        saveDraft();
}

void RepliesTab::readReply()
{
    const ReplyTemplate *reply = chosen();
    if (!reply)
        return;
    if (m_dirty && m_shown != draftName())
        saveDraft();
    // What is being saved now may be saved by the time of the answer, and yet not be in it.
    const QString name = draftName();
    const bool saving = m_saving.contains(name);
    m_context.read(
        this, [ticket = m_view->ticket.id, name](Reader &reader) { return readDesk(reader, ticket, name); },
        [this, mine = ++m_request, reply = *reply, name, saving,
         kept = m_saving.value(name)](const Result<ReplyDesk> &read) {
            if (mine != m_request)
                return;
            if (!read)
                return presentError(*m_banner, read.error(), {}, [this] { readReply(); });
            const bool untouched = m_shown != name || !m_dirty;
            m_fromFacts = replyText(reply, read->facts);
            m_shown = name;
            if (untouched) {
                const QString draft = m_saving.value(name, saving ? kept : read->draft);
                setReply(draft.isEmpty() ? m_fromFacts : draft);
            }
            m_reset->setEnabled(m_text->toPlainText() != m_fromFacts);
        });
}

void RepliesTab::setReply(const QString &text)
{
    if (text == m_text->toPlainText())
        return; // the cursor stays where it is
    m_setting = true;
    m_text->setPlainText(text);
    m_setting = false;
}

void RepliesTab::saveDraft()
{
    m_saveSoon.stop();
    m_dirty = false;
    saveText(m_shown, m_text->toPlainText() == m_fromFacts ? QString() : m_text->toPlainText());
}

void RepliesTab::saveText(const QString &name, const QString &text)
{
    m_saving.insert(name, text);
    m_context.transact(
        this,
        [name, text](Tx &tx) {
            return text.isEmpty() ? personal::dropDraft(tx, name) : personal::saveDraft(tx, name, text);
        },
        [this, name, text](const Result<> &saved) {
            if (m_saving.value(name) == text)
                m_saving.remove(name);
            if (saved)
                return;
            if (m_shown != name) // of another ticket or situation
                return presentError(*m_banner, saved.error(), {},
                                    [this, name, text] { saveText(name, text); });
            m_dirty = true;
            presentError(*m_banner, saved.error(), tr("Your text is still in the field."),
                         [this] { saveDraft(); });
        });
}

void RepliesTab::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    m_context.toasts.show(tr("The text is copied. Record it here once it is sent."), Tone::Fine);
}

void RepliesTab::record()
{
    m_sending->setRecording(true);
    Sending sending = m_sending->sending();
    sending.text = m_text->toPlainText();
    if (m_dirty)
        saveDraft(); // which stays should the recording fail
    m_context.transact(
        this,
        [sending, stated = m_sending->stated(), draft = m_shown](Tx &tx) -> Result<> {
            TRY(personal::dropDraft(tx, draft));
            return desk::recordSending(tx, {sending.ticket, {}}, sending, stated);
        },
        [this, ticket = m_view->ticket.id, code = m_view->ticket.code](const Result<> &recorded) {
            const bool shown = ticket == m_view->ticket.id;
            if (!recorded) {
                m_sending->setRecording(false);
                if (!shown) // trying again would send what stands here now
                    return m_context.toasts.show(code + u": "_s + recorded.error().message, Tone::Late);
                return presentError(*m_banner, recorded.error(), tr("Your text is still in the field."),
                                    [this] { record(); });
            }
            if (shown) {
                m_banner->hide();
                m_sending->clear();
            }
            // The second click of a double one may come after the answer.
            QTimer::singleShot(QApplication::doubleClickInterval(), m_sending,
                               [form = m_sending] { form->setRecording(false); });
            m_context.toasts.show(tr("The sending is recorded."), Tone::Fine);
        });
}

void RepliesTab::showSent()
{
    m_sent->clear();
    for (auto one = m_view->sendings.crbegin(); one != m_view->sendings.crend(); ++one) {
        const auto paper = std::find_if(m_view->papers.begin(), m_view->papers.end(),
                                        [&](const Paper &p) { return p.id == one->paper; });
        const PaperKind *kind =
            paper == m_view->papers.end() ? nullptr : m_view->procedure->paper(paper->kind);
        auto *item = new QTreeWidgetItem(m_sent, {timetext::moment(one->at, m_context.organization->zone),
                                                  SendingForm::wayName(one->channel), one->recipient,
                                                  kind ? kind->name.in(currentLanguage()) : QString()});
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, one->text.isEmpty() ? item->text(column) : one->text);
    }
    m_sent->setVisible(!m_view->sendings.isEmpty());
    m_nothingSent->setVisible(m_view->sendings.isEmpty());
}

} // namespace tanggap
