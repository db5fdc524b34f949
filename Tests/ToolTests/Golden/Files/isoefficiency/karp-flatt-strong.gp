# isoefficiency: serial share, strong scaling
# Draws its images again: gnuplot karp-flatt-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 0.0
8.0 0.0
END_OF_DATA

# process · 1 ms: workers, value, low, high, hollow
$data1 << END_OF_DATA
2.0 -0.09546631706829545 -0.3223104065076007 0.21013228297452202 1
4.0 0.052793574769086936 -0.16749410886617477 0.41293264524541035 1
8.0 0.008101838991067676 -0.059571330787080705 0.13072870383592602 1
END_OF_DATA

# shell · 1 ms: workers, value, low, high, hollow
$data2 << END_OF_DATA
2.0 0.4204692717070162 -0.19229579197386926 1.4120010466053938 1
4.0 0.2943614570450896 0.22285636971403133 0.7223912638368635 1
8.0 0.5755551792633886 0.3342646060693882 1.2214152895091435 1
END_OF_DATA

# process · 4 ms: workers, value, low, high, hollow
$data3 << END_OF_DATA
2.0 -0.08795333103354375 -0.25203332377980026 0.10974058860168623 1
4.0 -0.043508827371539084 -0.1212154486120351 0.03196722918917905 1
8.0 -0.043530586717957225 -0.06932800872423762 -0.029039157237528448 1
END_OF_DATA

# shell · 4 ms: workers, value, low, high, hollow
$data4 << END_OF_DATA
2.0 0.24136363202329325 -0.08273155915725183 0.7466039659623407 1
4.0 0.19988957362058205 0.05104098145859918 0.4190104959233154 1
8.0 0.2179593166643521 0.13234395969396973 0.3209251853572014 1
END_OF_DATA

# process · 16 ms: workers, value, low, high, hollow
$data5 << END_OF_DATA
2.0 0.04068168224954927 -0.0450720063614094 0.11322389648982756 1
4.0 0.005364474564672594 -0.018371982488894822 0.07976482945602477 1
8.0 0.01198801009655053 -0.004896497997699201 0.03428015607255592 1
END_OF_DATA

# shell · 16 ms: workers, value, low, high, hollow
$data6 << END_OF_DATA
2.0 0.018706287836788738 -0.05615351579175676 0.057980610196484816 1
4.0 0.06034693994796777 0.030457837821437888 0.12847580932777558 1
8.0 0.06905095709969698 0.04071548395577022 0.17367666985282057 1
END_OF_DATA

# process · 64 ms: workers, value, low, high, hollow
$data7 << END_OF_DATA
2.0 0.01884707168264721 0.0030206458678836423 0.0667817163892599 1
4.0 0.00014086510668032126 -0.0028464443521994953 0.0226551421669469 1
8.0 0.0016430372087749795 -0.00317130166556902 0.008655598330960126 1
END_OF_DATA

# shell · 64 ms: workers, value, low, high, hollow
$data8 << END_OF_DATA
2.0 0.0031049157529738913 -0.002118616807485152 0.012307151539636019 1
4.0 0.012833073197881184 0.0037119007244500826 0.03501635444220175 1
8.0 0.01232536823703231 0.007227358564931967 0.021121273703965153 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.75994
set bmargin at screen 0.238
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [1.7:8.3]
set xtics ('2' 2.0, '4' 4.0, '8' 8.0)
set yrange [-0.34487213496313274:1.5108411198677716]
set ytics ('0%%' 0.0, '50%%' 0.5, '100%%' 1.0, '150%%' 1.5)
set label 1 'isoefficiency: serial share, strong scaling' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks · T(1) from 18.4 ms to 1.03 s · 95% intervals, 8 rounds · 2 cores' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Karp–Flatt  e = (1/S − 1/N) / (1 − 1/N)' at screen 0.03125, screen 0.506 center rotate by 90 font 'DejaVu Sans,30.1' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.45035, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Hollow marker: run delay (not to be trusted); load of others (not to be trusted); short iteration.' at screen 0.14075, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'physical cores end' at screen 0.21654, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 9 'ideal' at screen 0.79119, screen 0.2956 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'process · 1 ms' at screen 0.79119, screen 0.382 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 11 'shell · 1 ms' at screen 0.79119, screen 0.598 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 12 'process · 4 ms' at screen 0.79119, screen 0.2524 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 13 'shell · 4 ms' at screen 0.79119, screen 0.5548 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set label 14 'process · 16 ms' at screen 0.79119, screen 0.4252 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 15 'shell · 16 ms' at screen 0.79119, screen 0.5116 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 16 'process · 64 ms' at screen 0.79119, screen 0.3388 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 17 'shell · 64 ms' at screen 0.79119, screen 0.4684 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set arrow from screen 0.75336, screen 0.33761 to screen 0.78681, screen 0.2956 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.75336, screen 0.33995 to screen 0.78681, screen 0.382 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.75336, screen 0.50385 to screen 0.78681, screen 0.598 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.75336, screen 0.32504 to screen 0.78681, screen 0.2524 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.75336, screen 0.40057 to screen 0.78681, screen 0.5548 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from screen 0.75336, screen 0.34107 to screen 0.78681, screen 0.4252 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.75336, screen 0.35756 to screen 0.78681, screen 0.5116 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.75336, screen 0.34117 to screen 0.78681, screen 0.4684 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'karp-flatt-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#882255', \
  $data3 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#6A2F00', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#44112A', \
  $data5 using 1:2 with lines linewidth 17.0 dashtype (14,7) linecolor rgb '#D55E00', \
  $data6 using 1:2 with lines linewidth 13.0 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#6A2F00', \
  $data8 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#44112A', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data8 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 1.242 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#882255', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 7 pointsize 2.259 linecolor rgb '#6A2F00', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 1.242 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#44112A', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 0.509 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.926 linecolor rgb '#D55E00', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 1.059 linecolor rgb 'white', \
  $data6 using 1:2 with points pointtype 5 pointsize 1.593 linecolor rgb '#882255', \
  $data6 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.876 linecolor rgb 'white', \
  $data7 using 1:2 with points pointtype 11 pointsize 1.259 linecolor rgb '#6A2F00', \
  $data7 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.692 linecolor rgb 'white', \
  $data8 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#44112A', \
  $data8 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white'
set output
