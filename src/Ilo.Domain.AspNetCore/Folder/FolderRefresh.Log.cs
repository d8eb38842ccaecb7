using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.AspNetCore.Folder;

/// <content>What it tells the log.</content>
internal sealed partial class FolderRefresh
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Shows {Count} pages, {Bad} of them bad; {Changed} changed and {Gone} gone in {Folder}")]
    private partial void LogLoaded(int count, int bad, int changed, int gone, string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "Cannot bring the pages of {Folder} up to date; what was read before is still shown")]
    private partial void LogFailed(string folder, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Page}: {Failure}")]
    private partial void LogPageFailed(string page, string failure);

    [LoggerMessage(Message = "{Diagnostic}")]
    private partial void LogDiagnostic(LogLevel level, Diagnostic diagnostic);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Page}: {More} more diagnostics")]
    private partial void LogMoreDiagnostics(string page, int more);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "A file of IloOptions.StateFolder is damaged or cannot be read; identifiers are new and none are saved until it is mended or removed")]
    private partial void LogStateDamaged(Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Cannot save the identifiers to IloOptions.StateFolder; it is tried again at the next check")]
    private partial void LogStateLate(Exception failure);
}
