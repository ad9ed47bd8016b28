// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/evidencesection.h"

#include "ticket/mailreport.h"
#include "ui/base/background.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/prompts.h"
#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QUuid>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

bool isMailFile(const QString &path)
{
    return path.endsWith(u".eml"_s, Qt::CaseInsensitive);
}

EvidenceSection::EvidenceSection(DeskContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_heading(new SectionHeader)
    , m_list(new QListWidget)
    , m_hint(new QLabel)
    , m_choose(new QPushButton)
    , m_paste(new QPushButton)
    , m_remove(new QPushButton)
{
    m_list->setObjectName(u"evidenceList"_s);
    m_choose->setObjectName(u"chooseEvidence"_s);
    m_paste->setObjectName(u"pastePicture"_s);
    m_remove->setObjectName(u"removeEvidence"_s);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Small);
    setSecondary(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Near);
    for (QPushButton *button : {m_choose, m_paste, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->addWidget(m_heading);
    body()->addWidget(m_hint);
    body()->addWidget(m_list);
    body()->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &EvidenceSection::choose);
    connect(m_paste, &QPushButton::clicked, this, &EvidenceSection::pastePicture);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceSection::removeCurrent);
    keepTranslated(this, [this] {
        m_heading->setTitle(tr("Evidence"));
        m_list->setAccessibleName(tr("Evidence"));
        m_hint->setText(tr("Drop files or an e-mail anywhere on this page."));
        m_choose->setText(tr("Add &files …"));
        m_paste->setText(tr("Paste picture"));
        m_paste->setToolTip(tr("Adds the picture in the clipboard (Ctrl+Shift+V)"));
        m_paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
        m_remove->setText(tr("Remove"));
        list();
    });
}

void EvidenceSection::setItems(const QList<PendingEvidence> &items)
{
    m_items = items;
    list();
    emit edited();
}

Result<> EvidenceSection::addFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return fail(
            ErrorCode::Invalid,
            tr("“%1” is no file that can be read. A folder has to be packed first.").arg(file.fileName()),
            path);
    const PendingEvidence item{QUuid::createUuid().toString(QUuid::Id128),
                               safeFileName(file.fileName(), u"file"_s),
                               file.absoluteFilePath(),
                               {},
                               file.size()};
    setItems(m_items + QList{item});
    return {};
}

void EvidenceSection::addBytes(const QString &name, const QByteArray &bytes)
{
    const PendingEvidence item{
        QUuid::createUuid().toString(QUuid::Id128), safeFileName(name, u"file"_s), {}, bytes, bytes.size()};
    setItems(m_items + QList{item});
}

void EvidenceSection::pastePicture()
{
    const QImage picture = QGuiApplication::clipboard()->image();
    if (picture.isNull()) {
        emit refused({ErrorCode::Invalid, tr("There is no picture in the clipboard."), {}});
        return;
    }
    const auto local = toLocal(m_context.ticker.now(), m_context.organization->zone);
    const QString name = tr("screenshot %1.png").arg(local.toString(u"yyyy-MM-dd HH.mm.ss"_s));
    inBackground(
        this,
        [picture]() -> Result<QByteArray> {
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            if (!picture.save(&buffer, "PNG"))
                return fail(ErrorCode::Invalid, tr("The picture in the clipboard cannot be kept."));
            return png;
        },
        [this, name](const Result<QByteArray> &png) {
            if (png)
                addBytes(name, *png);
            else
                emit refused(png.error());
        });
}

void EvidenceSection::choose()
{
    m_context.prompts.chooseFiles(this, {tr("Add evidence"), {}, {}, true}, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            if (isMailFile(path))
                emit mailChosen(path);
            else if (const Result<> added = addFile(path); !added)
                emit refused(added.error());
        }
    });
}

void EvidenceSection::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_items.size())
        return;
    QList<PendingEvidence> rest = m_items;
    rest.removeAt(row);
    setItems(rest);
    m_list->setCurrentRow(std::min(row, int(rest.size()) - 1));
}

void EvidenceSection::list()
{
    m_list->clear();
    qint64 total = 0;
    for (const PendingEvidence &item : std::as_const(m_items)) {
        const bool mail = isMailFile(item.name);
        auto *line = new QListWidgetItem(icon(mail ? u"mail"_s : u"paperclip"_s),
                                         u"%1 · %2"_s.arg(item.name, timetext::bytes(item.size)));
        line->setToolTip(item.path);
        m_list->addItem(line);
        total += item.size;
    }
    const int rows = std::clamp(int(m_items.size()), 1, 4);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 6) + 4);
    m_list->setVisible(!m_items.isEmpty());
    m_remove->setEnabled(!m_items.isEmpty());
    if (!m_items.isEmpty() && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_heading->setRemark(
        m_items.isEmpty() ? QString() : tr("Files: %1, %2").arg(m_items.size()).arg(timetext::bytes(total)));
}

bool EvidenceSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        dynamic_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace tanggap
