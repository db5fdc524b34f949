# lecture-graph: every launch
# Draws its images again: gnuplot samples.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
-0.15380000114440917 1.0
7.843800058364868 1.0
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
0.0 0.999795 ? ? 0
0.363 1.00002 ? ? 0
1.023 0.999892 ? ? 0
1.39 1.0 ? ? 0
1.753 1.0014 ? ? 0
2.417 1.00006 ? ? 0
2.781 1.00003 ? ? 0
3.145 0.999977 ? ? 0
3.81 1.00004 ? ? 0
4.174 1.0 ? ? 0
4.533 0.999838 ? ? 0
5.194 0.999875 ? ? 0
5.554 0.999812 ? ? 0
5.915 0.999806 ? ? 0
6.58 0.999959 ? ? 0
6.943 1.00005 ? ? 0
7.304 1.05 ? ? 0
7.69 1.00009 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
0.5115 0.999892 ? ? 0
1.9035 1.00006 ? ? 0
3.2955 1.00003 ? ? 0
4.684 0.999875 ? ? 0
6.067 0.999812 ? ? 0
7.3165 1.00009 ? ? 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data3 << END_OF_DATA
7.843800058364868 1.047375 ? ? 0
END_OF_DATA

# median of a round: workers, value, low, high, hollow
$data4 << END_OF_DATA
7.843800058364868 1.042125 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12731
set rmargin at screen 0.74166
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.15380000114440917:7.843800058364868]
set xtics ('0' 0.0, '2' 2.0, '4' 4.0, '6' 6.0)
set yrange [0.98:1.05]
set ytics ('0.98' 0.98, '1' 1.0, '1.02' 1.02, '1.04' 1.04)
set label 1 'lecture-graph: every launch' at screen 0.12731, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Six tasks with dependences on 1, 2 and 3 workers; I/O-bound tasks that need no core.' at screen 0.12731, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '18 launches in the order of time · hollow: disturbed by others (0)' at screen 0.12731, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Time / median of its model and N' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time since the first launch in s' at screen 0.43449, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'At the edges: 1 launch beyond the axis, 1.07 times the median.' at screen 0.12731, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.12731, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'thread' at screen 0.77291, screen 0.78685 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 9 'median of a round' at screen 0.77291, screen 0.74365 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'samples.svg'
plot \
  $data1 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#0072B2', \
  $data2 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#000000', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777'
set output
