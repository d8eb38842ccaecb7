namespace Ilo.Domain.Text;

/// <summary>How far the reading of many files has come.</summary>
/// <param name="Completed">How many files are done, this one included.</param>
/// <param name="File">The file that was done last.</param>
public readonly record struct PageFilesProgress(int Completed, PageFile File);
