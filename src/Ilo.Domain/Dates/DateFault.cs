namespace Ilo.Domain.Dates;

/// <summary>Which part makes a printed date impossible.</summary>
internal enum DateFault : byte
{
    None,
    Year,
    Month,
    Day,
}
