// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/registerpage.h"

#include "org/capability.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/register/importpreview.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

#include <utility>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

RegisterPage::RegisterPage(DeskContext &context, const QString &emptyIcon, QWidget *parent)
    : ListPage(context, emptyIcon, parent)
    , m_panel(new SidePanel)
    , m_title(new SectionHeader)
    , m_values(new FormValues(this))
    , m_preview(new ImportPreview)
    , m_new(new QPushButton)
    , m_import(new QPushButton)
    , m_save(new QPushButton)
    , m_revert(new QPushButton)
{
    m_new->setObjectName(u"new"_s);
    m_import->setObjectName(u"import"_s);
    m_save->setObjectName(u"save"_s);
    m_revert->setObjectName(u"revert"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    header().addAction(m_import);
    header().addAction(m_new);
    m_panel->setFixedWidth(380);
    m_panel->body()->addWidget(m_title);
    row().addWidget(m_panel);
}

QVBoxLayout &RegisterPage::form() const
{
    return *m_panel->body();
}

bool RegisterPage::mayEdit() const
{
    return context().actor().can(capability::Registers);
}

void RegisterPage::begin()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    form().addLayout(buttons);
    form().addStretch();
    layout()->addWidget(m_preview);
    m_preview->hide();
    m_values->remember();
    keepTranslated(this, [this] { name(); });
    connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { choose(currentId()); });
    connect(&table(), &QTreeView::activated, m_panel, [this] {
        if (auto *first = m_panel->findChild<FormField *>())
            first->setFocus();
    });
    connect(m_values, &FormValues::edited, this, &RegisterPage::fit);
    connect(m_new, &QPushButton::clicked, this, [this] { choose(0); });
    connect(empty().button(), &QPushButton::clicked, this, [this] { choose(0); });
    connect(m_save, &QPushButton::clicked, this, &RegisterPage::save);
    connect(m_revert, &QPushButton::clicked, this, [this] { display(m_shown); });
    connect(m_import, &QPushButton::clicked, this, [this] {
        context().prompts.chooseFiles(this, {tr("Import a list"), tr("Lists (*.csv *.txt)"), {}, false},
                                      [this](const QStringList &paths) {
                                          if (!paths.isEmpty())
                                              readImport(paths.first());
                                      });
    });
    connect(m_preview, &ImportPreview::rejected, this, [this] { showImport(false); });
    connect(m_preview, &ImportPreview::accepted, this, [this] {
        m_preview->setBusy(true);
        importGoodRows();
    });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RegisterPage::save);
    }
    connect(&context().store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.streams.contains(u"registers"_s))
            loadSoon();
    });
    display(0);
    load();
}

void RegisterPage::name()
{
    m_new->setText(tr("New entry"));
    m_import->setText(tr("Import CSV …"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(mayEdit() ? tr("Saves the entry (Ctrl+Enter)")
                                 : tr("Your roles do not change the registers."));
    m_revert->setText(tr("Discard changes"));
    empty().button()->setText(tr("New entry"));
    for (QPushButton *button : {m_new, m_import, empty().button()}) {
        button->setEnabled(mayEdit());
        button->setToolTip(mayEdit() ? QString() : m_save->toolTip());
    }
    m_title->setTitle(m_shown ? titleOf(m_shown) : tr("New entry"));
    fit();
}

void RegisterPage::fit()
{
    const bool touched = !m_values->isUntouched();
    m_save->setEnabled(mayEdit() && touched && !m_saving);
    m_revert->setEnabled(touched && !m_saving);
}

/// Goes to another entry, asking first when something typed would be lost.
void RegisterPage::choose(qint64 id)
{
    if (id == m_shown && id != 0)
        return;
    const auto go = [this, id](bool yes) {
        if (!yes) {
            select(m_shown);
            return;
        }
        display(id);
        if (id == 0) {
            select(0);
            if (auto *first = m_panel->findChild<FormField *>())
                first->setFocus();
        }
    };
    if (m_values->isUntouched())
        go(true);
    else
        context().prompts.confirm(
            this,
            {tr("Discard changes?"), tr("What was typed in the form is not saved."), tr("Discard"), true},
            go);
}

void RegisterPage::showEntry(qint64 id)
{
    m_wanted = id;
    if (model().rowOf(id) < 0)
        return; // not read yet
    m_wanted = 0;
    search().clear();
    select(id);
}

void RegisterPage::display(qint64 id)
{
    m_shown = id;
    m_conflict = false;
    m_saving.reset();
    fillForm(id);
    m_values->remember();
    for (FormField *field : m_panel->findChildren<FormField *>())
        field->setError({});
    m_title->setTitle(id ? titleOf(id) : tr("New entry"));
    fit();
}

void RegisterPage::save()
{
    if (!m_save->isEnabled())
        return;
    banner().hide();
    if (saveForm(m_shown))
        m_saving = m_values->values();
    fit();
}

bool RegisterPage::saved(const Result<qint64> &result)
{
    // What was typed meanwhile is not saved yet; another entry chosen meanwhile stays as it is.
    const std::optional<QJsonObject> sent = std::exchange(m_saving, {});
    if (result) {
        if (sent) {
            m_shown = *result;
            m_conflict = false;
            m_values->remember(*sent);
        }
        context().toasts.show(tr("The entry is saved."), Tone::Fine);
        load();
    } else if (sent && result.error().code == ErrorCode::Conflict) {
        m_conflict = true;
        load();
    } else {
        presentError(banner(), result.error(), sent ? tr("What you typed is still in the form.") : QString());
    }
    fit();
    return sent && result;
}

void RegisterPage::reloaded()
{
    if (m_conflict)
        showConflict();
    else if (m_values->isUntouched())
        display(model().rowOf(m_shown) >= 0 ? m_shown : 0);
    if (m_shown && currentId() != m_shown)
        select(m_shown);
    if (m_wanted)
        showEntry(std::exchange(m_wanted, 0));
}

void RegisterPage::showConflict()
{
    const QStringList changes = changedMeanwhile(m_shown);
    banner().present(
        Tone::Soon, tr("Somebody else changed this entry meanwhile."),
        changes.isEmpty()
            ? tr("Look at the entry, then save yours over it or discard it.")
            : tr("It now says: %1. Save yours over it, or discard it.").arg(changes.join(u"; "_s)));
    banner().setAction(tr("Save mine"), [this] {
        m_conflict = false;
        takeVersion(m_shown);
        save();
    });
}

void RegisterPage::importDone(const Result<int> &result)
{
    m_preview->setBusy(false);
    showImport(false);
    if (!result)
        return presentError(banner(), result.error(), tr("Nothing was imported."));
    banner().hide();
    context().toasts.show(tr("Imported rows: %1.").arg(timetext::number(*result)), Tone::Fine);
}

void RegisterPage::showImport(bool shown)
{
    header().setVisible(!shown);
    table().parentWidget()->setVisible(!shown);
    m_panel->setVisible(!shown);
    m_preview->setVisible(shown);
    if (!shown)
        setFocus();
}

void RegisterPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_values->isUntouched())
        choose(0);
    else
        ListPage::keyPressEvent(event);
}

} // namespace tanggap
